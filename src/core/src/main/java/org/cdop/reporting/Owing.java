package org.cdop.reporting;

import java.time.LocalDate;

/** An agency that was asked a question and has not returned its form yet. */
public record Owing(String agency, long request, LocalDate dueOn, boolean late) {
}

package org.cdop.reporting;

import java.time.Instant;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;

/** A form as the coordinator reads it: what was asked, what was answered, and what happened on the way. */
public record ReturnedForm(RequestListed request, FormDefinition definition, Answers answers, Instant returnedAt,
                           String returnedBy, List<RequestEvent> events) {
}

package org.cdop.reporting;

import java.time.Instant;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;

/**
 * A form that was returned, as a source of the composite record.
 *
 * @param request null for the notification
 */
public record SourceForm(String by, Long request, FormDefinition definition, Answers answers, Instant at) {
}

package org.cdop.panelmeeting;

import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;

/**
 * A form as it was returned, with the words that head it: "Reporting form, police".
 */
public record Told(String title, FormDefinition definition, Answers answers) {
}

package org.cdop.quality;

import org.cdop.form.Condition;

/**
 * What does not go well together in a case: in what agencies told, and in what the panel made of it.
 *
 * @param sentence what was found, for whoever fills the analysis form
 * @param source   where the rule comes from in the guidance or the field's notes
 */
public record ConsistencyRule(String id, Severity severity, Condition when, String sentence, String source) {

    /** A warning contradicts a definition; a query is to be looked at and may be right. */
    public enum Severity {
        WARNING("Look at this", "bad"), QUERY("Please check", "warn");

        private final String label;
        private final String colour;

        Severity(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }
}

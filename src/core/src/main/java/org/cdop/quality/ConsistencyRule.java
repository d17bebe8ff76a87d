package org.cdop.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cdop.form.Condition;

/**
 * What does not go well together in a case: in what agencies told, and in what the panel made of it.
 *
 * @param when     what must hold for the finding
 * @param unless   what clears it; null: nothing does
 * @param sentence what was found, for whoever fills the analysis form
 * @param source   where the rule comes from in the guidance or the field's notes
 */
public record ConsistencyRule(String id, Severity severity, Condition when, Condition unless, String sentence, String source) {

    /** A factor more on the list says nothing new of one that is missing: an explanation outlives it. */
    private static final Set<String> LISTS = Set.of("analysis.factors", "analysis.contributing");

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

    /** The rule as a path over the document of a case. */
    String path() {
        return RulePath.of(unless == null ? when : new Condition.All(List.of(when, new Condition.Not(unless))));
    }

    /** The questions without an answer to which it finds nothing. */
    List<String> needs() {
        List<Condition> tests = when instanceof Condition.All all ? all.conditions() : List.of(when);
        return tests.stream().filter(t -> !(t instanceof Condition.Not || t instanceof Condition.Any)).flatMap(t -> t.questions().stream()).distinct().toList();
    }

    /** The questions on whose answers a finding rests: while these stay, an explanation of it stands. */
    List<String> restsOn() {
        List<String> all = new ArrayList<>(when.questions());
        if (unless != null) {
            all.addAll(unless.questions());
        }
        return all.stream().distinct().filter(q -> !LISTS.contains(q)).toList();
    }

    boolean isWarning() {
        return severity == Severity.WARNING;
    }
}

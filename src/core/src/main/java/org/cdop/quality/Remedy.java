package org.cdop.quality;

import java.util.ArrayList;
import java.util.List;
import org.cdop.form.Condition;

/**
 * A place where a finding is dealt with.
 *
 * @param at   where: a part of the analysis form, a line of the composite record, or the agencies that can be asked
 * @param part the part of the page, as its address calls it
 * @param text what is found there
 */
public record Remedy(At at, String part, String text) {

    /** Which page. */
    public enum At {
        ANALYSIS, RECORD, AGENCIES
    }

    /** The panel's own parts last: what agencies told is looked at first. */
    static List<Remedy> of(ConsistencyRule rule, RuleWords words) {
        List<Remedy> told = new ArrayList<>();
        List<Remedy> judged = new ArrayList<>();
        for (Condition test : rule.when() instanceof Condition.All all ? all.conditions() : List.of(rule.when())) {
            boolean missing = test instanceof Condition.Not not && not.condition() instanceof Condition.Answered;
            test.questions().forEach(q -> (q.startsWith("analysis.") || q.startsWith("review.") ? judged : told).add(of(q, missing, words)));
        }
        told.addAll(judged);
        return told.stream().filter(r -> r != null).distinct().toList();
    }

    private static Remedy of(String question, boolean missing, RuleWords words) {
        return switch (question) {
            case "analysis.category", "analysis.considered" -> new Remedy(At.ANALYSIS, "categories", "Category of death");
            case "analysis.factors", "analysis.contributing", "analysis.modifiable_factors" -> new Remedy(At.ANALYSIS, "factors", "Contributory factors");
            case "analysis.modifiable" -> new Remedy(At.ANALYSIS, "conclusion", "Conclusion");
            case "case.age_years", "case.age_days" -> null;
            case "case.disputed" -> new Remedy(At.RECORD, "", "Disputed answers");
            default -> question.startsWith("review.") ? new Remedy(At.ANALYSIS, question, words.text(question).orElse(question))
                : missing ? new Remedy(At.AGENCIES, "", "Ask an agency: " + words.text(question).orElse(question))
                : new Remedy(At.RECORD, question, words.text(question).orElse(question));
        };
    }
}

package org.cdop.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        for (Condition test : tests(rule.when())) {
            boolean missing = test instanceof Condition.Not not && not.condition() instanceof Condition.Answered;
            if (!isWaitingFor(test)) {
                test.questions().forEach(q -> (isJudged(q) ? judged : told).add(of(q, missing, words)));
            }
        }
        if (rule.unless() != null) {
            rule.unless().questions().stream().filter(Remedy::isJudged).forEach(q -> judged.add(of(q, false, words)));
        }
        told.addAll(judged);
        return told.stream().filter(r -> r != null).distinct().toList();
    }

    private static List<Condition> tests(Condition when) {
        return when instanceof Condition.All all ? all.conditions() : List.of(when);
    }

    private static boolean isJudged(String question) {
        return question.startsWith("analysis.") || question.startsWith("review.");
    }

    /** A rule that waits for the category or the conclusion is not about it. */
    private static boolean isWaitingFor(Condition test) {
        return test instanceof Condition.Answered answered && Set.of("analysis.category", "analysis.modifiable").contains(answered.question());
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

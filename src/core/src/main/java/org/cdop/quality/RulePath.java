package org.cdop.quality;

import java.util.stream.Collectors;
import org.cdop.form.Condition;

/**
 * A condition as a path of PostgreSQL, so that all rules are asked of all cases in one query. A list holds a code where one of
 * its entries is it; a number is compared only where a number was answered.
 */
public final class RulePath {

    private RulePath() {
    }

    /** The path, every word of the condition quoted in it. */
    public static String of(Condition condition) {
        if (condition instanceof Condition.Equals is) {
            return key(is.question()) + " == " + quoted(is.code());
        } else if (condition instanceof Condition.OneOf in) {
            return in.codes().stream().map(code -> key(in.question()) + " == " + quoted(code)).collect(Collectors.joining(" || ", "(", ")"));
        } else if (condition instanceof Condition.Answered answered) {
            return "exists(" + key(answered.question()) + ")";
        } else if (condition instanceof Condition.Compare compare) {
            return "exists(" + key(compare.question()) + " ? (@ " + compare.operator() + " " + compare.limit() + "))";
        } else if (condition instanceof Condition.Not not) {
            return "!(" + of(not.condition()) + ")";
        } else if (condition instanceof Condition.All all) {
            return all.conditions().stream().map(RulePath::of).collect(Collectors.joining(" && ", "(", ")"));
        }
        return ((Condition.Any) condition).conditions().stream().map(RulePath::of).collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String key(String question) {
        return "$." + quoted(question);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

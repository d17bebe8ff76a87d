package org.cdop.theme;

import java.util.stream.Collectors;
import org.cdop.form.Condition;
import org.cdop.quality.RulePath;

/**
 * What makes a case belong to a theme.
 *
 * @param edition rises whenever the rule changes; a decision keeps the edition that it was made under
 * @param byRule  counted as the rule finds it, as the contract of the statistics says; else as a person confirms
 * @param rule    when a case is proposed
 * @param source  where the rule comes from
 */
public record ThemeDefinition(String code, int edition, boolean byRule, Condition rule, String source) {

    /** What a case answers yes to: a circumstance that is so, or a factor graded 2 or more. */
    static final String CODES = "case.codes";

    String path() {
        return RulePath.of(rule);
    }

    /** The rule in words; its alternatives apart. */
    public String words() {
        Condition[] parts = rule instanceof Condition.Any any ? any.conditions().toArray(Condition[]::new) : new Condition[] {rule};
        return java.util.Arrays.stream(parts).map(ThemeDefinition::words).collect(Collectors.joining("; or "));
    }

    private static String words(Condition condition) {
        return condition.words().replace(CODES + " is", "factor graded 2 or circumstance").replace("analysis.category is", "category")
            .replace("case.age_years", "age in years").replace(">=", "at least").replace("<=", "at most");
    }
}

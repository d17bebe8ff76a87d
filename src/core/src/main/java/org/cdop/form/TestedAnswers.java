package org.cdop.form;

import java.util.function.Function;

/** Whether the answers that a condition looks for can be given at all: an option that is offered, a figure where figures are asked. */
final class TestedAnswers {

    private TestedAnswers() {
    }

    static void check(Condition condition, Function<String, Question> asked, Function<String, FaultyDefinition> refused) {
        if (condition instanceof Condition.Equals is) {
            option(asked.apply(is.question()), is.code(), refused);
        } else if (condition instanceof Condition.OneOf in) {
            in.codes().forEach(code -> option(asked.apply(in.question()), code, refused));
        } else if (condition instanceof Condition.Not not) {
            check(not.condition(), asked, refused);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(c -> check(c, asked, refused));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(c -> check(c, asked, refused));
        } else if (condition instanceof Condition.Compare compare) {
            compared(asked.apply(compare.question()), compare.limit(), refused);
        }
    }

    private static void option(Question question, String code, Function<String, FaultyDefinition> refused) {
        if (question.type().isNumber() && code.matches("-?[0-9.]+")) {
            return;
        }
        if (question.type().isNumber() && question.choices().isEmpty() || !question.choices().isEmpty() && !question.offers(code)) {
            throw refused.apply("“" + question.linkId() + "” has no option “" + code + "”");
        }
    }

    private static void compared(Question question, String limit, Function<String, FaultyDefinition> refused) {
        if (!question.type().isNumber() && !question.type().isDate()) {
            throw refused.apply("“" + question.linkId() + "” is compared, but is neither number nor date");
        }
        if (!limit.matches(question.type().isNumber() ? "-?[0-9]+([.][0-9]+)?" : "[0-9]{4}(-[0-9]{2}(-[0-9]{2}.*)?)?")) {
            throw refused.apply("“" + question.linkId() + "” is compared with “" + limit + "”, which is of another kind");
        }
    }
}

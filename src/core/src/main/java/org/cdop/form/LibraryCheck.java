package org.cdop.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the forms must keep to together: a link id means the same thing wherever it stands, since answers of different
 * agencies on different forms are held side by side; and a form is proposed on answers that some form asks for.
 */
final class LibraryCheck {

    /** What is known of every case without being asked on a form: completed years and days of age at death. */
    static final Set<String> KNOWN_OF_A_CASE = Set.of("case.age_years", "case.age_days");

    private LibraryCheck() {
    }

    static void check(Collection<FormDefinition> forms) {
        Map<String, Question> asked = new HashMap<>();
        for (FormDefinition form : forms) {
            for (Question question : form.questions()) {
                Question before = asked.putIfAbsent(question.linkId(), question);
                if (before != null && before.type() != question.type()) {
                    throw faulty(form, question.line(), question.linkId() + ": another form or edition asks it as “" + before.type().key()
                        + "”, this one as “" + question.type().key() + "”; a new meaning needs a new link id");
                }
                if (before != null && before.isFact() != question.isFact()) {
                    throw faulty(form, question.line(), question.linkId() + ": “own” differs from another form or edition");
                }
            }
        }
        Set<String> known = new HashSet<>(asked.keySet());
        known.addAll(KNOWN_OF_A_CASE);
        for (FormDefinition form : forms) {
            form.questions().forEach(q -> replaced(form, q, known));
            form.proposed().forEach(rule -> rule.when().questions().stream().filter(q -> !known.contains(q)).findFirst().ifPresent(q -> {
                throw faulty(form, 0, "proposed on an answer to “" + q + "”, which no form asks");
            }));
        }
    }

    private static void replaced(FormDefinition form, Question question, Set<String> known) {
        if (!question.replaces().isEmpty() && !known.contains(question.replaces())) {
            throw faulty(form, question.line(), question.linkId() + ": it replaces “" + question.replaces() + "”, which no form asks");
        }
    }

    private static FaultyDefinition faulty(FormDefinition form, int line, String reason) {
        return new FaultyDefinition(form.form() + "/" + form.edition() + ".json", line, reason);
    }
}

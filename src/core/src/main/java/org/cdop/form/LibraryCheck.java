package org.cdop.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the forms must keep to together: a link id means the same thing wherever it stands, since answers of different
 * agencies on different forms are held side by side; and a form is proposed on answers that some form asks for.
 */
final class LibraryCheck {

    /** What is known of every case without being asked on a form: completed years and days of age at death. */
    static final Set<String> KNOWN_OF_A_CASE = Set.of("case.age_years", "case.age_days");

    private static final Question AGE = new Question("case.age", AnswerType.INTEGER, "Age", "", "", false, false, false, null,
        List.of(), List.of(), new Limits(null, null, null, null, null, "", "", false), "", "", "", "", Reach.FACT, "", 0);

    private LibraryCheck() {
    }

    static void check(Collection<FormDefinition> forms, Set<String> agencyKinds) {
        Map<String, Question> asked = new LinkedHashMap<>();
        for (FormDefinition form : forms) {
            agencies(form, agencyKinds);
            for (Question question : form.questions()) {
                Question before = asked.get(question.linkId());
                if (before != null) {
                    means(form, before, question);
                }
                asked.merge(question.linkId(), question, LibraryCheck::withOptionsOf);
            }
        }
        for (FormDefinition form : forms) {
            form.questions().forEach(q -> replaced(form, q, asked.keySet()));
            form.proposed().forEach(rule -> proposed(form, rule, asked));
        }
    }

    /** A link id is the same question everywhere: of one kind, in one unit, and a code of it in the same words. */
    private static void means(FormDefinition form, Question before, Question question) {
        String id = question.linkId();
        if (before.type() != question.type()) {
            throw faulty(form, question.line(), id + ": another form or edition asks it as “" + before.type().key()
                + "”, this one as “" + question.type().key() + "”; a new meaning needs a new link id");
        }
        if (before.isFact() != question.isFact()) {
            throw faulty(form, question.line(), id + ": “own” differs from another form or edition");
        }
        if (!before.unit().equals(question.unit())) {
            throw faulty(form, question.line(), id + ": another form or edition asks it in “" + before.unit() + "”, this one in “"
                + question.unit() + "”");
        }
        for (Choice choice : question.choices()) {
            before.choices().stream().filter(c -> c.code().equals(choice.code()) && !c.label().equals(choice.label())).findFirst()
                .ifPresent(c -> {
                    throw faulty(form, question.line(), id + ": the option “" + c.code() + "” is “" + c.label()
                        + "” on another form or edition, “" + choice.label() + "” on this one");
                });
        }
    }

    private static Question withOptionsOf(Question before, Question question) {
        List<Choice> all = new ArrayList<>(before.choices());
        question.choices().stream().filter(c -> !before.offers(c.code())).forEach(all::add);
        return before.withChoices(all);
    }

    private static void agencies(FormDefinition form, Set<String> kinds) {
        for (Section section : form.sections()) {
            known(form, section.questions().get(0).line(), section.linkId(), section.agencies(), kinds);
            section.questions().forEach(q -> known(form, q.line(), q.linkId(), q.reach().agencies(), kinds));
        }
        form.proposed().forEach(rule -> known(form, rule.line(), "proposed", rule.agencies(), kinds));
    }

    private static void known(FormDefinition form, int line, String what, Set<String> agencies, Set<String> kinds) {
        agencies.stream().filter(a -> !kinds.contains(a)).findFirst().ifPresent(a -> {
            throw faulty(form, line, what + ": there is no kind of agency “" + a + "”");
        });
    }

    private static void proposed(FormDefinition form, Proposed rule, Map<String, Question> asked) {
        Set<String> needed = new TreeSet<>(rule.when().questions());
        needed.removeAll(KNOWN_OF_A_CASE);
        needed.stream().filter(q -> !asked.containsKey(q)).findFirst().ifPresent(q -> {
            throw faulty(form, rule.line(), "proposed on an answer to “" + q + "”, which no form asks");
        });
        TestedAnswers.check(rule.when(), q -> KNOWN_OF_A_CASE.contains(q) ? AGE : asked.get(q),
            reason -> faulty(form, rule.line(), "proposed: " + reason));
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

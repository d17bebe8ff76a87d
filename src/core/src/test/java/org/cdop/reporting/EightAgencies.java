package org.cdop.reporting;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.cdop.access.AgencyKind;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;

/** Eight agencies fill the reporting form of one invented case, one after the other: each with the full form, or under the scheme. */
final class EightAgencies {

    /** In the order in which such forms come back: who was there first, who looks up old records last. */
    static final List<AgencyKind> ORDER = List.of(AgencyKind.HOSPITAL, AgencyKind.AMBULANCE, AgencyKind.POLICE, AgencyKind.HEALTH_VISITING,
        AgencyKind.GP, AgencyKind.MATERNITY, AgencyKind.SOCIAL_CARE, AgencyKind.NEONATAL);

    /** What was asked of one agency, given its answers, and what it told. */
    record Filled(AgencyKind kind, List<Question> asked, Answers answers) {

        Set<String> told() {
            Set<String> all = new LinkedHashSet<>();
            asked.stream().map(Question::linkId).filter(q -> answers.has(q) && !Folding.saysNothing(answers.get(q))).forEach(all::add);
            return all;
        }
    }

    private final FormDefinition form;
    private final Map<String, String> truth;
    private final BiPredicate<String, AgencyKind> holds;

    EightAgencies(FormDefinition form, Map<String, String> truth, BiPredicate<String, AgencyKind> holds) {
        this.form = form;
        this.truth = truth;
        this.holds = holds;
    }

    /** Each is sent the whole form and asked what its own answers lead to. */
    List<Filled> fullForms(List<AgencyKind> order) {
        return order.stream().map(kind -> filled(kind, form, Known.NOTHING)).toList();
    }

    /** Each is asked what its kind can know and nobody has told. */
    List<Filled> asScheme(List<AgencyKind> order, Answers notified) {
        List<Filled> all = new ArrayList<>();
        Answers told = notified;
        for (AgencyKind kind : order) {
            FormDefinition whole = form.forAgency(kind.key());
            Answers shown = Answers.NONE;
            for (Question question : whole.questions()) {
                shown = told.has(question.linkId()) && Needed.mayBeShown(question, kind) ? shown.with(question.linkId(), told.get(question.linkId())) : shown;
            }
            Known known = new Known(Set.copyOf(told.linkIds()), shown);
            Filled one = filled(kind, Needed.of(whole, known, Answers.NONE), known);
            for (String linkId : one.told()) {
                told = told.with(linkId, one.answers().get(linkId));
            }
            all.add(one);
        }
        return all;
    }

    private Filled filled(AgencyKind kind, FormDefinition asked, Known known) {
        Answers answers = Answers.NONE;
        List<Question> questions = new ArrayList<>();
        for (Question question : asked.questions()) {
            if (question.type() != AnswerType.DISPLAY && question.isAsked(answers.within(known.shown()))) {
                questions.add(question);
                JsonValue answer = answer(question, kind);
                answers = answer == null ? answers : answers.with(question.linkId(), answer);
            }
        }
        return new Filled(kind, questions, answers);
    }

    /** What the agency holds; its own account always; else that it is not known, where the question offers that. */
    private JsonValue answer(Question question, AgencyKind kind) {
        if (question.reach().own()) {
            return own(question);
        }
        if (holds.test(question.linkId(), kind) && truth.containsKey(question.linkId())) {
            return value(question, truth.get(question.linkId()));
        }
        return question.offers(NotKnown.CODE) ? value(question, NotKnown.CODE) : null;
    }

    private static JsonValue own(Question question) {
        return switch (question.type()) {
            case YES_NO -> Json.createValue("yes");
            case CHOICES -> value(question, "access");
            case STRING, TEXT -> Json.createValue("Told by the agency");
            default -> null;
        };
    }

    private static JsonValue value(Question question, String told) {
        if (question.type() == AnswerType.CHOICES) {
            return Json.createArrayBuilder().add(told).build();
        }
        if (question.isGroup()) {
            return Json.createArrayBuilder().add(Json.createObjectBuilder()).build();
        }
        return question.type().isNumber() && told.matches("[0-9.]+") ? Json.createValue(new java.math.BigDecimal(told)) : Json.createValue(told);
    }

    /** Lines of "fact | answer | held by". */
    static Map<String, String[]> read(String resource) throws IOException {
        Map<String, String[]> all = new LinkedHashMap<>();
        try (InputStream in = EightAgencies.class.getResourceAsStream(resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.startsWith("fact |") && !l.isBlank())
                .map(l -> l.split("\\|")).forEach(l -> all.put(l[0].strip(), new String[] {l[1].strip(), l[2].strip()}));
        }
        return all;
    }
}

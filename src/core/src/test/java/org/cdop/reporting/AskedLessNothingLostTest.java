package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cdop.access.AgencyKind;
import org.cdop.form.Answers;
import org.cdop.form.AnswerType;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.cdop.reporting.EightAgencies.Filled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scheme saves eight agencies in a sudden infant death, and that it loses nothing. Prints the figures. */
@DisplayName("Eight agencies are asked far less than on eight full forms, and nothing is lost")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedLessNothingLostTest {

    private static final FormDefinition REPORTING = FormLibrary.load().get("reporting", "2022-04");
    /** What the notification told before anybody was asked. */
    private static final Answers NOTIFIED = Answers.NONE.with("death.place", "emergency_department");

    private final Map<String, String[]> facts = EightAgencies.read("sudden-infant-death.txt");
    private final EightAgencies agencies = new EightAgencies(REPORTING, truth(), (fact, kind) -> Set.of(facts.get(fact)[1].split(" ")).contains(kind.key()));

    AskedLessNothingLostTest() throws IOException {
    }

    @Test
    void the_case_names_every_fact_of_the_form_and_answers_as_the_form_allows() {
        List<Question> asked = REPORTING.questions().stream().filter(Question::isFact).toList();
        assertThat(facts.keySet()).containsExactlyInAnyOrderElementsOf(asked.stream().map(Question::linkId).toList());
        for (Question question : asked) {
            String told = facts.get(question.linkId())[0];
            if (!told.equals("-") && !question.choices().isEmpty()) {
                assertThat(question.choices()).as(question.linkId()).anyMatch(c -> c.code().equals(told));
            }
        }
    }

    @Test
    void at_least_sixty_per_cent_fewer_questions_are_asked() {
        List<Filled> full = agencies.fullForms(EightAgencies.ORDER);
        List<Filled> scheme = agencies.asScheme(EightAgencies.ORDER, NOTIFIED);
        for (int i = 0; i < full.size(); i++) {
            System.out.printf("%-28s full form %3d   asked %3d   of which its own account %3d%n", full.get(i).kind().key(), full.get(i).asked().size(),
                scheme.get(i).asked().size(), scheme.get(i).asked().stream().filter(q -> !q.isFact()).count());
        }
        long before = asked(full);
        long now = asked(scheme);
        System.out.printf("eight full forms %d questions, under the scheme %d: %d %% fewer%n", before, now, 100 - Math.round(100.0 * now / before));
        assertThat(now).isLessThanOrEqualTo(before * 40 / 100);
    }

    @Test
    void every_fact_that_an_agency_would_tell_on_its_full_form_is_told() {
        Set<String> known = told(agencies.asScheme(EightAgencies.ORDER, NOTIFIED), Question::isFact);
        known.addAll(NOTIFIED.linkIds());
        assertThat(known).containsAll(told(agencies.fullForms(EightAgencies.ORDER), Question::isFact));
    }

    @Test
    void each_agency_is_asked_for_its_own_account_as_on_its_full_form() {
        List<Filled> full = new EightAgencies(REPORTING, truth(), (fact, kind) -> false).fullForms(EightAgencies.ORDER);
        List<Filled> scheme = agencies.asScheme(EightAgencies.ORDER, NOTIFIED);
        for (int i = 0; i < full.size(); i++) {
            Filled alone = full.get(i);
            FormDefinition whole = REPORTING.forAgency(alone.kind().key());
            assertThat(scheme.get(i).asked()).as(alone.kind().key()).extracting(Question::linkId).containsAll(
                alone.asked().stream().filter(q -> q.reach().own() && whole.question(q.linkId()).isPresent()).map(Question::linkId).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_each_holds_and_in_whichever_order_they_answer_no_fact_that_one_could_tell_is_lost(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 5; n++) {
            Map<String, Set<AgencyKind>> held = new HashMap<>();
            Map<String, String> told = new LinkedHashMap<>();
            for (Question question : REPORTING.questions()) {
                Set<AgencyKind> some = new TreeSet<>(EightAgencies.ORDER);
                some.removeIf(kind -> random.nextInt(3) > 0);
                held.put(question.linkId(), some);
                told.put(question.linkId(), any(question, random));
            }
            List<AgencyKind> order = new ArrayList<>(EightAgencies.ORDER);
            Collections.shuffle(order, random);
            EightAgencies invented = new EightAgencies(REPORTING, told, (fact, kind) -> held.get(fact).contains(kind));
            Set<String> asScheme = told(invented.asScheme(order, Answers.NONE), Question::isFact);
            for (AgencyKind kind : order) {
                Set<String> alone = told(new EightAgencies(REPORTING.forAgency(kind.key()), told, (fact, k) -> held.get(fact).contains(k)).fullForms(List.of(kind)), Question::isFact);
                assertThat(asScheme).as("what %s would have told alone", kind.key()).containsAll(alone);
            }
        }
    }

    private static String any(Question question, Random random) {
        List<String> codes = question.choices().stream().map(c -> c.code()).filter(c -> !c.equals("not_known")).toList();
        return !codes.isEmpty() ? codes.get(random.nextInt(codes.size())) : question.type().isNumber() ? String.valueOf(1 + random.nextInt(40))
            : question.type() == AnswerType.PARTIAL_DATE ? "2026-03" : "Told";
    }

    private Map<String, String> truth() {
        Map<String, String> all = new LinkedHashMap<>();
        facts.forEach((fact, line) -> {
            if (!line[0].equals("-") || REPORTING.question(fact).orElseThrow().isGroup()) {
                all.put(fact, line[0]);
            }
        });
        return all;
    }

    private static long asked(List<Filled> all) {
        return all.stream().mapToLong(f -> f.asked().size()).sum();
    }

    private static Set<String> told(List<Filled> all, Predicate<Question> which) {
        Set<String> told = new TreeSet<>();
        all.forEach(f -> f.asked().stream().filter(which).map(Question::linkId).filter(f.told()::contains).forEach(told::add));
        return told;
    }
}

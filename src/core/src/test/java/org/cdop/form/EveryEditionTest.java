package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.access.AgencyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every edition of every form")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryEditionTest {

    /** The facts of a case that a form may tell; see Told in the room notification. */
    private static final Set<String> FACTS = Set.of("child.familyName", "child.givenNames", "child.otherNames",
        "child.nhsNumber", "child.nhsAbsent", "child.bornOn", "child.bornTime", "child.diedOn", "child.diedTime", "child.sex",
        "child.address", "child.postcode", "child.councilArea", "child.school", "child.gp", "case.ethnicity",
        "case.gestationWeeks", "case.birthWeight", "case.placeOfDeath", "case.expected", "case.jarCriteria", "case.event");
    private static final Pattern LINK_ID = Pattern.compile("->>?\\s*'([a-z_]+\\.[a-z0-9_.]+)'");
    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final FormCheck CHECK =
        new FormCheck(Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneId.of("Europe/London")));

    static Stream<FormDefinition> every_edition() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void says_where_each_question_comes_from(FormDefinition form) {
        assertThat(form.questions()).allSatisfy(q -> assertThat(q.source()).as(q.linkId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void tells_only_facts_that_a_case_has_and_each_once(FormDefinition form) {
        List<String> facts = form.questions().stream().map(Question::bind).filter(b -> !b.isEmpty()).toList();
        assertThat(facts).doesNotHaveDuplicates().isSubsetOf(FACTS);
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void asks_kinds_of_agency_that_there_are(FormDefinition form) {
        Set<String> kinds = Arrays.stream(AgencyKind.values()).map(AgencyKind::key).collect(Collectors.toSet());
        assertThat(form.sections()).allSatisfy(s -> assertThat(kinds).containsAll(s.agencies()));
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void asks_every_kind_of_agency_something(FormDefinition form) {
        assertThat(AgencyKind.values()).allSatisfy(kind -> assertThat(form.forAgency(kind.key()).sections()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void can_be_filled_to_the_last_question(FormDefinition form) {
        Answers answers = filled(form.questions());
        assertThat(CHECK.onSave(form, answers)).isEmpty();
        assertThat(answers.tidied(form)).isEqualTo(answers);
        assertThat(CHECK.onReturn(form, answers)).as("made-up answers need not go well together, and nothing else is wrong")
            .allMatch(finding -> finding.severity() == Finding.Severity.QUERY);
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void puts_every_question_into_words_when_it_is_missed(FormDefinition form) {
        assertThat(form.questions()).allSatisfy(q -> assertThat(q.missing()).as(q.linkId()).matches("(Enter|Choose|Add|Answer this:) .+"));
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void proposes_and_asks_only_kinds_of_agency_that_there_are(FormDefinition form) {
        Set<String> kinds = Arrays.stream(AgencyKind.values()).map(AgencyKind::key).collect(Collectors.toSet());
        assertThat(form.questions()).allSatisfy(q -> assertThat(kinds).as(q.linkId()).containsAll(q.reach().agencies()));
        assertThat(form.proposed()).allSatisfy(p -> assertThat(kinds).as(p.why()).isNotEmpty().containsAll(p.agencies()));
    }

    @ParameterizedTest
    @MethodSource("every_edition")
    void says_of_each_question_whether_its_field_was_found_recalled_or_inferred(FormDefinition form) {
        assertThat(form.questions()).filteredOn(q -> q.type() != AnswerType.DISPLAY)
            .allSatisfy(q -> assertThat(q.source()).as(q.linkId()).containsPattern("found|recalled|inferred"));
    }

    @Test
    void is_there_for_every_statutory_form() {
        assertThat(LIBRARY.all()).extracting(FormDefinition::form).contains("notification", "reporting", "analysis",
            "supplementary-asthma", "supplementary-cardiac", "supplementary-care-pathway", "supplementary-genetic", "supplementary-neonatal",
            "supplementary-life-limiting", "supplementary-sudi", "supplementary-vehicle", "supplementary-drowning", "supplementary-fire",
            "supplementary-poisoning", "supplementary-trauma", "supplementary-substance", "supplementary-violence", "supplementary-suicide",
            "supplementary-diabetic-ketoacidosis", "supplementary-epilepsy", "supplementary-infection", "supplementary-oncology",
            "supplementary-falls");
    }

    @Test
    void has_a_sum_from_its_release_on_and_stands_in_the_index() throws IOException {
        List<String> summed = resource("released.sha256").lines().filter(l -> !l.isBlank()).map(l -> l.substring(66)).toList();
        Path forms = Path.of("src/main/resources/forms");
        try (Stream<Path> files = Files.walk(forms)) {
            assertThat(files.filter(f -> f.toString().endsWith(".json")).map(f -> forms.relativize(f).toString().replace('\\', '/')))
                .isNotEmpty().allSatisfy(f -> assertThat(resource("index.txt").lines()).contains(f)).allSatisfy(f -> assertThat(summed).contains(f));
        }
    }

    @Test
    void offers_none_and_not_known_only_by_themselves() {
        assertThat(LIBRARY.all().stream().flatMap(f -> f.questions().stream()).filter(q -> q.type() == AnswerType.CHOICES)
            .flatMap(q -> q.choices().stream()).filter(c -> List.of("none", "nobody", "not_known", "not_applicable").contains(c.code())))
            .isNotEmpty().allMatch(Choice::exclusive);
    }

    @Test
    void keeps_the_type_of_a_question_from_edition_to_edition() {
        Map<String, AnswerType> types = new HashMap<>();
        for (FormDefinition form : LIBRARY.all()) {
            for (Question question : form.questions()) {
                AnswerType before = types.putIfAbsent(form.form() + " " + question.linkId(), question.type());
                assertThat(before == null ? question.type() : before).as(question.linkId()).isEqualTo(question.type());
            }
        }
    }

    /** Otherwise a theme would count nobody, and nothing would say so. */
    @Test
    void asks_every_question_that_a_fact_view_reads() throws IOException {
        Set<String> asked = LIBRARY.all().stream().flatMap(f -> f.questions().stream()).map(Question::linkId).collect(Collectors.toSet());
        List<String> read = new ArrayList<>();
        try (Stream<Path> views = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path view : views.filter(f -> f.getFileName().toString().startsWith("R__fact")).toList()) {
                LINK_ID.matcher(Files.readString(view)).results().forEach(r -> read.add(r.group(1)));
            }
        }
        assertThat(read).contains("sleep.bed_shared").isSubsetOf(asked);
    }

    /** A released edition is answered by people; it can be followed by another one, not changed. See forms.md in the docs. */
    @Test
    void stays_as_it_was_released() {
        Map<String, String> released = resource("released.sha256").lines().filter(l -> !l.isBlank())
            .collect(Collectors.toMap(l -> l.substring(66), l -> l.substring(0, 64)));
        assertThat(released).isNotEmpty().allSatisfy((file, sum) -> assertThat(sha256(resource(file))).as(file).isEqualTo(sum));
    }

    private static Answers filled(List<Question> questions) {
        Answers answers = Answers.NONE;
        for (Question question : questions) {
            answers = question.type() == AnswerType.DISPLAY ? answers : answers.with(question.linkId(), some(question));
        }
        return answers;
    }

    private static JsonValue some(Question question) {
        return switch (question.type()) {
            case GROUP -> Json.createArrayBuilder().add(filled(question.items()).toJsonObject()).build();
            case CHOICES -> Json.createArrayBuilder().add(question.choices().get(0).code()).build();
            case CHOICE, YES_NO -> Json.createValue(question.choices().get(0).code());
            case INTEGER -> Json.createValue(middle(question.limits()).intValue());
            case DECIMAL -> Json.createValue(middle(question.limits()));
            case FILE -> Json.createValue("7 review.pdf");
            case DATE, PARTIAL_DATE -> Json.createValue("2025-05-14");
            case DATE_TIME -> Json.createValue("2025-05-14T09:30");
            case TIME -> Json.createValue("09:30");
            case NHS_NUMBER -> Json.createValue("9434765919");
            case POSTCODE -> Json.createValue("HU1 2AA");
            case EMAIL -> Json.createValue("ward@hospital.example");
            case PHONE -> Json.createValue("01482 000 000");
            default -> Json.createValue("x");
        };
    }

    private static BigDecimal middle(Limits limits) {
        return limits.min() == null || limits.max() == null ? BigDecimal.ONE
            : limits.min().add(limits.max()).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }

    private static String resource(String name) {
        return FormLibrary.resource(name);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

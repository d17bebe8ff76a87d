package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.Choice;
import org.cdop.form.FormLibrary;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("Of what other agencies told, the database says")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIsKnownTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final String SHOWN = "array['sleep_advice.on', 'health.conditions', 'pregnancy.smoking']";

    private Connection db;
    private int requests;

    @BeforeEach
    void a_case_about_which_a_practice_is_asked() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North');
            insert into agency (id, kind, name) overriding system value values (-5, 'gp', 'Alder Surgery'), (-6, 'maternity', 'Hull Maternity');
            insert into case_file (id, panel, case_ref, state, notified_at, sex, place_of_death, gestation_weeks) overriding system value
              values (-10, 'NORTH', 'n1', 'GATHERING', now(), 'female', 'home', 38);
            insert into child (case_id, family_name, given_names, born_on, died_on) values (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01');
            insert into form_request (id, case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)
              overriding system value values (888000, -10, -5, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', now(), 'nora', current_date);
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void that_answers_agree_in_meaning() throws SQLException {
        told("{\"sleep_advice.on\": \"2026-03\", \"family.interpreter_language\": \"Polish\", \"health.height\": 61.0}");
        told("{\"sleep_advice.on\": \"2026-03-09\", \"family.interpreter_language\": \" polish\", \"health.height\": 61}");
        assertThat(doubtful()).isEmpty();
        assertThat(known("sleep_advice.on")).containsExactly("false \"2026-03-09\"");
        told("{\"sleep_advice.on\": \"2026-04\"}");
        assertThat(doubtful()).containsExactly("sleep_advice.on");
    }

    @Test
    void that_ticks_add_up_unless_one_says_none() throws SQLException {
        told("{\"health.conditions\": [\"asthma\"]}");
        told("{\"health.conditions\": [\"epilepsy\", \"asthma\"]}");
        assertThat(known("health.conditions")).containsExactly("false [\"asthma\", \"epilepsy\"]");
        told("{\"health.conditions\": [\"none\"]}");
        assertThat(doubtful()).containsExactly("health.conditions");
        assertThat(folded("health.conditions")).containsExactly("[\"asthma\", \"epilepsy\"]");
    }

    @Test
    void that_an_answer_which_came_after_the_settlement_opens_the_question_again() throws SQLException {
        told("{\"pregnancy.smoking\": \"no\"}");
        told("{\"pregnancy.smoking\": \"yes\"}");
        settled("pregnancy.smoking", "\"yes\"", "[\"no\", \"yes\"]");
        told("{\"pregnancy.smoking\": \"no\"}");
        assertThat(known("pregnancy.smoking")).containsExactly("false \"yes\"");
        told("{\"pregnancy.smoking\": \"not_applicable\"}");
        assertThat(known("pregnancy.smoking")).containsExactly("true \"yes\"");
    }

    @Test
    void that_what_was_settled_as_not_known_is_asked_on_and_no_rejected_answer_is_shown() throws SQLException {
        told("{\"pregnancy.smoking\": \"no\"}");
        told("{\"pregnancy.smoking\": \"yes\"}");
        settled("pregnancy.smoking", "\"not_known\"", "[\"no\", \"yes\"]");
        assertThat(known("pregnancy.smoking")).isEmpty();
        assertThat(folded("pregnancy.smoking")).containsExactly("\"not_known\"");
    }

    @Test
    void nothing_of_a_draft_or_of_a_request_that_was_withdrawn() throws SQLException {
        told("{\"pregnancy.smoking\": \"yes\"}");
        TestDatabase.run(db, "update form_response set status = 'DRAFT' where case_id = -10; update form_request set state = 'CANCELLED' where id > 888000");
        assertThat(known("pregnancy.smoking")).isEmpty();
        assertThat(folded("pregnancy.smoking")).containsExactly((String) null);
    }

    @Test
    void only_what_may_be_shown_to_the_link_that_asks_and_nothing_once_its_form_is_returned() throws SQLException {
        told("{\"pregnancy.smoking\": \"yes\", \"social.protection_plan\": \"yes\"}");
        TestDatabase.become(db, "link:888000", "respondent");
        assertThat(known("pregnancy.smoking")).containsExactly("false \"yes\"");
        assertThat(known("social.protection_plan")).containsExactly("false null");
        assertThat(TestDatabase.column(db, "select request_id from form_response where request_id <> 888000")).isEmpty();
        assertThat(TestDatabase.column(db, "select case_id from case_answers")).isEmpty();
        assertThat(TestDatabase.column(db, "select link_id from known_to_request(888001, " + SHOWN + ", '{}') k")).as("another's request").isEmpty();
    }

    @Test
    void nothing_to_a_link_whose_form_is_returned() throws SQLException {
        told("{\"pregnancy.smoking\": \"yes\"}");
        TestDatabase.run(db, "update form_request set state = 'RETURNED' where id = 888000");
        TestDatabase.become(db, "link:888000", "respondent");
        assertThat(known("pregnancy.smoking")).isEmpty();
    }

    @Test
    void to_the_fact_views_what_was_settled_before_what_the_notification_told() throws SQLException {
        TestDatabase.bind(db, "the system", "system");
        told("{\"birth.gestation_weeks\": 39, \"birth.weight\": 3100, \"death.place\": \"emergency_department\"}");
        assertThat(fact()).containsExactly("38 3100 home");
        settled("birth.gestation_weeks", "39", "[38, 39]");
        settled("death.place", "\"emergency_department\"", "[\"home\", \"emergency_department\"]");
        assertThat(fact()).containsExactly("39 3100 emergency_department");
        TestDatabase.run(db, "update settled_answer set answer = '\"not_known\"' where case_id = -10");
        assertThat(fact()).containsExactly("null 3100 not_known");
    }

    @Test
    void none_of_these_of_every_code_that_the_forms_call_so() throws SQLException {
        for (String code : LIBRARY.all().stream().flatMap(f -> f.questions().stream()).filter(q -> q.type() == AnswerType.CHOICES)
                .flatMap(q -> q.choices().stream()).filter(Choice::exclusive).map(Choice::code).filter(c -> !c.equals("not_known")).distinct().toList()) {
            assertThat(TestDatabase.column(db, "select says_none('[\"" + code + "\"]')")).as(code).containsExactly("t");
        }
    }

    /** Two accounts of one rule: what the page shows as disputed, and what decides what an agency is asked. */
    @Test
    void disputed_just_where_the_composite_record_does() throws SQLException {
        Random random = new Random(20260514);
        for (int turn = 0; turn < 60; turn++) {
            TestDatabase.run(db, "delete from settled_answer where case_id = -10; delete from form_response where case_id = -10");
            List<SourceForm> forms = new ArrayList<>();
            List<Settled> settlements = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                Answers answers = Answers.NONE.with("sleep_advice.on", one(random, "2026", "2026-03", "2026-03-09", "2026-03-10", "2026-04"))
                    .with("pregnancy.smoking", one(random, "yes", "no", "not_known")).with("family.interpreter_language", one(random, "Polish", "polish ", "Urdu"))
                    .with("health.height", Json.createValue(new BigDecimal(List.of("61", "61.0", "62").get(random.nextInt(3)))))
                    .with("health.conditions", Json.createArrayBuilder().add(one(random, "none", "asthma", "epilepsy", "not_known")).build());
                told(answers.toJson());
                forms.add(new SourceForm("Agency " + i, (long) i, LIBRARY.get("reporting", "2022-04"), answers, Instant.EPOCH));
                if (i == 1 && random.nextBoolean()) {
                    CompositeRecord.of(forms, List.of()).disputed().forEach(f -> settlements.add(new Settled(f.linkId(), f.versions().get(0).value(), seen(f), "x", Instant.EPOCH, "x")));
                    for (Settled s : settlements) {
                        settled(s.linkId(), s.value().toString(), s.seen().toString());
                    }
                }
            }
            assertThat(new TreeSet<>(doubtful())).as("turn " + turn)
                .isEqualTo(new TreeSet<>(CompositeRecord.of(forms, settlements).disputed().stream().map(Fact::linkId).toList()));
        }
    }

    private static jakarta.json.JsonArray seen(Fact fact) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        fact.versions().stream().flatMap(v -> v.said().stream()).map(Statement::value).forEach(all::add);
        return all.build();
    }

    private static JsonValue one(Random random, String... of) {
        return Json.createValue(of[random.nextInt(of.length)]);
    }

    private void told(String answers) throws SQLException {
        requests++;
        TestDatabase.run(db, "insert into form_request (id, case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)"
            + " overriding system value values (" + (888000 + requests) + ", -10, -6, 'a@b.example', 'reporting', '2022-04', 'RETURNED', now(), 'nora', current_date)");
        try (PreparedStatement s = db.prepareStatement("insert into form_response (case_id, request_id, form, edition, answers, status, saved_at, returned_at)"
                + " values (-10, ?, 'reporting', '2022-04', cast(? as jsonb), 'RETURNED', now(), clock_timestamp())")) {
            s.setLong(1, 888000 + requests);
            s.setString(2, answers);
            s.execute();
        }
    }

    private void settled(String linkId, String answer, String seen) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("insert into settled_answer (case_id, link_id, answer, seen, reason, settled_at, settled_by)"
                + " values (-10, ?, cast(? as jsonb), cast(? as jsonb), 'x', now(), 'nora')")) {
            s.setString(1, linkId);
            s.setString(2, answer);
            s.setString(3, seen);
            s.execute();
        }
    }

    private List<String> doubtful() throws SQLException {
        return TestDatabase.column(db, "select key from doubtful_of_case(-10, 888000) order by 1");
    }

    private List<String> known(String linkId) throws SQLException {
        if (!TestDatabase.column(db, "select current_user").get(0).equals("cdop_app")) {
            TestDatabase.bind(db, "link:888000", "respondent");
        }
        return TestDatabase.column(db, "select k.disputed::text || ' ' || coalesce(k.answer::text, 'null') from known_to_request(888000, " + SHOWN
            + ", '{}') k where k.link_id = '" + linkId + "'");
    }

    private List<String> folded(String linkId) throws SQLException {
        return TestDatabase.column(db, "select (answers -> '" + linkId + "')::text from case_answers where case_id = -10");
    }

    private List<String> fact() throws SQLException {
        return TestDatabase.column(db, "select coalesce(gestation_weeks::text, 'null') || ' ' || birth_weight_g || ' ' || place_of_death from fact_notification where case_id = -10");
    }
}

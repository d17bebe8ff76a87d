package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.cdop.form.AnswerType;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The coded answers of a case")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodedAnswersTest {

    private static final Set<AnswerType> IN_WORDS = Set.of(AnswerType.STRING, AnswerType.TEXT, AnswerType.EMAIL, AnswerType.POSTCODE,
        AnswerType.NHS_NUMBER, AnswerType.FILE);

    private Connection db;

    @BeforeEach
    void a_case_with_a_returned_form_a_settled_answer_and_a_line_of_a_chronology() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan'), (-2, 'sam', 'Sam Oak');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH'), (-1, 'lead', 'NORTH'), (-2, 'coordinator', 'SOUTH');
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values (-10, 'NORTH', 'n1', 'GATHERING', now(), 'female');
            insert into form_response (case_id, form, edition, answers, status, saved_at, returned_at) values (-10, 'reporting', '2022-04',
              '{"birth.weight": 3000, "death.place": "home", "police.officer": "jones", "coroner.name": "smith", "police.reference": "9434765919"}',
              'RETURNED', now(), now());
            insert into settled_answer (case_id, link_id, answer, seen, reason, settled_at, settled_by) values (-10, 'birth.weight', '3000', '[3000]', 'The midwife weighed.', now(), 'nora');
            insert into chronology_entry (case_id, happened, what, changed_at, changed_by) values (-10, '2024-05', 'A visit', now(), 'nora');
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void hold_no_name_that_was_written_in_small_letters_and_no_number_of_a_person() throws SQLException {
        assertThat(TestDatabase.column(db, "select jsonb_object_keys(answers) from case_answers where case_id = -10"))
            .contains("birth.weight", "death.place").doesNotContain("police.officer", "coroner.name", "police.reference");
    }

    /** A question missing here goes into R__written_questions.sql. */
    @Test
    void know_every_question_of_every_form_that_is_answered_in_words() throws SQLException {
        List<String> written = FormLibrary.load().all().stream().flatMap(f -> f.questions().stream()).filter(q -> IN_WORDS.contains(q.type()))
            .map(Question::linkId).distinct().toList();
        assertThat(TestDatabase.column(db, "select unnest(written_questions())")).containsAll(written);
    }

    @Test
    void leave_out_no_question_that_is_answered_by_a_code_a_number_or_a_day() throws SQLException {
        List<String> coded = FormLibrary.load().all().stream().flatMap(f -> f.questions().stream()).filter(q -> !IN_WORDS.contains(q.type()))
            .map(Question::linkId).distinct().toList();
        assertThat(TestDatabase.column(db, "select unnest(written_questions())")).doesNotContainAnyElementsOf(coded);
    }

    @ParameterizedTest
    @CsvSource({"nora, coordinator, 1 1", "nora, lead, 0 0", "nora, chair, 0 0", "sam, coordinator, 0 0", "link:777100, respondent, 0 0"})
    void are_settled_and_told_by_days_by_the_coordinators_of_the_panel_alone(String name, String role, String seen) throws SQLException {
        TestDatabase.become(db, name, role);
        assertThat(TestDatabase.column(db, "select (select count(*) from settled_answer where case_id = -10) || ' '"
            + " || (select count(*) from chronology_entry where case_id = -10)")).containsExactly(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"insert into case_answers (case_id, answers, disputed) values (-11, '{}', '{}')", "update case_answers set answers = '{}'",
        "select * from told_of_case(-10, null)", "select fold_answers(-10)"})
    void are_made_by_the_database_alone(String statement) throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThatThrownBy(() -> TestDatabase.run(db, statement)).hasMessageContaining("permission denied");
    }
}

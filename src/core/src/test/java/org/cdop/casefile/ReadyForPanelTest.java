package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadyForPanelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    private Connection db;

    @BeforeEach
    void a_case_with_its_form_back_its_meeting_held_and_its_analysis_drafted() throws SQLException {
        db = TestDatabase.asOwner();
        CaseRows.insert(db);
        TestDatabase.run(db, """
            insert into review_meeting (case_id, kind, planned_on, held_on) values (-10, 'child-death-review', '2024-04-01', '2024-04-01');
            insert into analysis_form (case_id, stage, scheme, edition, answers) values (-10, 'DRAFTED', '2018', 't', '{}');
            update form_request set state = 'RETURNED' where case_id = -10;
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    private List<String> refusals() {
        return new Queries(db).one(SqlFile.of("casefile/ready-for-panel.sql"), Map.of("case", -10L, "today", TODAY),
            row -> new ReadyForPanel(row.texts("owed"), row.yes("met"), row.yes("drafted"), row.texts("held"))).orElseThrow().refusals();
    }

    @Test
    void a_case_that_has_everything_may_go_to_the_panel() {
        assertThat(refusals()).isEmpty();
    }

    @Test
    void a_form_that_is_owed_speaks_against_it_and_says_whose() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'REQUESTED' where case_id = -10");
        assertThat(refusals()).singleElement().asString().startsWith("Not returned yet: Sorrel Surgery");
    }

    @Test
    void a_cancelled_request_speaks_against_nothing() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'CANCELLED' where case_id = -10");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void a_review_meeting_that_is_only_planned_is_not_held() throws SQLException {
        TestDatabase.run(db, "update review_meeting set held_on = null where case_id = -10");
        assertThat(refusals()).containsExactly("No child death review meeting has been held.");
    }

    @Test
    void an_analysis_that_was_begun_and_not_handed_over_is_not_drafted() throws SQLException {
        TestDatabase.run(db, "update analysis_form set stage = 'DRAFT' where case_id = -10");
        assertThat(refusals()).containsExactly("The analysis form has not been drafted.");
    }

    @Test
    void a_hold_speaks_against_it_until_it_is_ended_and_no_longer_that_day() throws SQLException {
        TestDatabase.run(db, "insert into case_hold (case_id, reason, from_on, until_on, made_by) values (-10, 'inquest', '2024-06-01', '2024-06-11', 'nora')");
        assertThat(refusals()).containsExactly("The case is on hold: Inquest.");
        TestDatabase.run(db, "update case_hold set until_on = '2024-06-10'");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'REQUESTED' where case_id = -10; delete from review_meeting; delete from analysis_form");
        assertThat(refusals()).hasSize(3);
    }
}

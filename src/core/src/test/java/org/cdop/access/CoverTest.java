package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
class CoverTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    private Connection db;

    @BeforeEach
    void nora_of_the_north_is_away_and_sam_of_the_south_is_there() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values
              (-1, 'nora', 'Nora Rowan'), (-2, 'sam', 'Sam Alder'), (-3, 'adam', 'Adam Sallow');
            insert into user_role (user_id, role, panel) values
              (-1, 'coordinator', 'NORTH'), (-1, 'chair', 'NORTH'), (-2, 'coordinator', 'SOUTH'), (-3, 'administrator', null);
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', 'n1', 'GATHERING', now(), 'female'), (-20, 'SOUTH', 's1', 'GATHERING', now(), 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on) values
              (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01'), (-20, 'Swale', 'Ben', '2020-01-01', '2024-01-01');
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    private int cover(String from, String until) {
        return new Queries(db).run(SqlFile.of("access/name-cover.sql"), Map.of("absent", -1L, "cover", -2L, "from", LocalDate.parse(from),
            "until", LocalDate.parse(until), "reason", "leave", "by", "nora", "now", Instant.parse("2024-06-01T09:00:00Z")));
    }

    private List<String> seenBySamOn(String day) throws SQLException {
        TestDatabase.run(db, "set local role cdop_app");
        TestDatabase.column(db, "select bind_caller('sam', array['coordinator'], '" + day + "')");
        List<String> seen = TestDatabase.column(db, "select family_name from child order by 1");
        TestDatabase.run(db, "reset role");
        return seen;
    }

    private List<String> covers(Long person, LocalDate today) {
        Map<String, Object> values = new HashMap<>(Map.of("today", today));
        values.put("person", person);
        return new Queries(db).list(SqlFile.of("access/covers.sql"), values, row -> row.text("covering") + " " + row.yes("running"));
    }

    @Test
    void the_covering_person_sees_the_absent_ones_cases_from_the_first_to_the_last_day_and_no_longer() throws SQLException {
        cover("2024-06-10", "2024-06-14");
        assertThat(seenBySamOn("2024-06-09")).containsExactly("Swale");
        assertThat(seenBySamOn("2024-06-10")).containsExactly("Swale", "Wharfe");
        assertThat(seenBySamOn("2024-06-14")).containsExactly("Swale", "Wharfe");
        assertThat(seenBySamOn("2024-06-15")).containsExactly("Swale");
    }

    @Test
    void a_cover_that_was_ended_opens_nothing_more() throws SQLException {
        cover("2024-06-10", "2024-06-14");
        TestDatabase.run(db, "update coordinator_cover set ended_at = now()");
        assertThat(seenBySamOn("2024-06-12")).containsExactly("Swale");
    }

    @Test
    void only_the_coordinators_role_is_covered_not_the_chairs() throws SQLException {
        cover("2024-06-10", "2024-06-14");
        TestDatabase.run(db, "set local role cdop_app");
        TestDatabase.column(db, "select bind_caller('sam', array['chair'], '2024-06-12')");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).isEmpty();
    }

    @Test
    void a_cover_is_not_passed_on() throws SQLException {
        cover("2024-06-10", "2024-06-14");
        TestDatabase.run(db, "insert into coordinator_cover (absent_id, cover_id, from_on, until_on, reason, made_by)"
            + " values (-2, -3, '2024-06-10', '2024-06-14', 'leave', 'sam')");
        TestDatabase.run(db, "set local role cdop_app");
        TestDatabase.column(db, "select bind_caller('adam', array['coordinator'], '2024-06-12')");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).containsExactly("s1");
    }

    @Test
    void two_covers_of_one_person_at_the_same_time_are_refused() {
        assertThat(cover("2024-06-10", "2024-06-14")).isEqualTo(1);
        assertThat(cover("2024-06-14", "2024-06-20")).isZero();
        assertThat(cover("2024-06-15", "2024-06-20")).isEqualTo(1);
    }

    @Test
    void both_sides_see_the_cover_and_nobody_else_does_but_the_administrator() {
        cover("2024-06-10", "2024-06-14");
        assertThat(covers(-1L, TODAY)).containsExactly("Sam Alder true");
        assertThat(covers(-2L, TODAY)).containsExactly("Sam Alder true");
        assertThat(covers(-3L, TODAY)).isEmpty();
        assertThat(covers(null, TODAY)).containsExactly("Sam Alder true");
        assertThat(covers(-1L, TODAY.minusDays(1))).containsExactly("Sam Alder false");
        assertThat(covers(-1L, TODAY.plusDays(5))).isEmpty();
    }

    @Test
    void an_administrator_cannot_be_named_since_they_see_no_case_data() {
        assertThat(new Queries(db).list(SqlFile.of("access/cover-people.sql"), Map.of(), row -> row.text("full_name")))
            .contains("Sam Alder").doesNotContain("Adam Sallow");
        assertThat(new Queries(db).list(SqlFile.of("access/cover-coordinators.sql"), Map.of(), row -> row.text("full_name")))
            .contains("Nora Rowan").doesNotContain("Adam Sallow");
    }

    @Test
    void whoever_sits_on_a_panel_cannot_be_named_since_the_cover_would_tell_them_who_the_children_were() throws SQLException {
        TestDatabase.run(db, "insert into app_user (id, name, full_name) overriding system value values (-4, 'mia', 'Mia Wych'), (-5, 'dee', 'Dee Elmhurst');"
            + "insert into user_role (user_id, role, panel) values (-4, 'member', 'SOUTH'), (-4, 'coordinator', 'NORTH'), (-5, 'coordinator', 'NORTH');"
            + "insert into panel_seat (panel, seat, user_id, from_on) values ('SOUTH', 'police', -5, '2020-01-01')");
        assertThat(new Queries(db).list(SqlFile.of("access/cover-people.sql"), Map.of(), row -> row.text("full_name")))
            .contains("Sam Alder").doesNotContain("Mia Wych", "Dee Elmhurst", "Nora Rowan");
    }

    @Test
    void who_only_covers_is_let_in_as_a_coordinator_while_it_runs() throws SQLException {
        TestDatabase.run(db, "delete from user_role where user_id = -2; insert into coordinator_cover (absent_id, cover_id, from_on, until_on,"
            + " reason, made_by) values (-1, -2, current_date - 1, current_date + 1, 'leave', 'nora')");
        assertThat(rolesOfSam()).containsExactly("coordinator");
        TestDatabase.run(db, "update coordinator_cover set until_on = current_date - 1");
        assertThat(rolesOfSam()).isEmpty();
    }

    private List<String> rolesOfSam() {
        return new Queries(db).one(SqlFile.of("access/account-to-sign-in.sql"), Map.of("name", "sam"), row -> row.texts("roles")).orElseThrow();
    }

    @Test
    void a_cover_needs_two_people_days_from_today_on_and_a_reason() {
        assertThat(CoverRules.refusals(false, TODAY, TODAY, "leave", TODAY)).isEmpty();
        assertThat(CoverRules.refusals(true, TODAY, TODAY, "leave", TODAY)).singleElement().asString().contains("themselves");
        assertThat(CoverRules.refusals(false, TODAY.minusDays(1), TODAY, "leave", TODAY)).singleElement().asString().contains("today or later");
        assertThat(CoverRules.refusals(false, TODAY, TODAY.minusDays(1), "leave", TODAY)).singleElement().asString().contains("before its first");
        assertThat(CoverRules.refusals(false, TODAY, TODAY.plusDays(182), "leave", TODAY)).isEmpty();
        assertThat(CoverRules.refusals(false, TODAY, TODAY.plusDays(183), "leave", TODAY)).singleElement().asString().contains("183 days");
        assertThat(CoverRules.refusals(false, TODAY, TODAY, " ", TODAY)).singleElement().asString().contains("reason");
    }
}

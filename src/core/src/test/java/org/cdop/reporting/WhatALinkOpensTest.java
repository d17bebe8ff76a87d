package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever opened a form with a link and its code")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatALinkOpensTest {

    private static final Instant MADE = Instant.parse("2026-05-01T08:00:00Z");

    private Connection db;

    @BeforeEach
    void one_address_is_asked_about_two_children_and_others_about_more() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into agency (id, kind, name) overriding system value values (-5, 'gp', 'Alder Surgery'), (-6, 'school', 'Wych School');
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', 'n1', 'GATHERING', now(), 'female'), (-11, 'NORTH', 'n2', 'GATHERING', now(), 'male'),
              (-20, 'SOUTH', 's1', 'GATHERING', now(), 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on) values (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01'),
              (-11, 'Wharfe', 'Ivo', '2021-01-01', '2024-01-01'), (-20, 'Swale', 'Ben', '2020-01-01', '2024-01-01');
            insert into form_request (id, case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)
            overriding system value values
              (777100, -10, -5, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'nora', '2026-05-11'),
              (777110, -11, -5, 'A@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'nora', '2026-05-12'),
              (777111, -11, -5, 'else@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'nora', '2026-05-12'),
              (777112, -11, -6, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'nora', '2026-05-12'),
              (777200, -20, -5, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'sam', '2026-05-11');
            insert into form_link (token_hash, request_id, made_at)
            select 'h' || id, id, '2026-05-01T08:00:00Z' from form_request where id between 777100 and 777200;
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void sees_what_the_same_panel_asked_of_the_same_agency_at_the_same_address_and_nothing_else() throws SQLException {
        assertThat(asked()).containsExactly("777100 Ada Wharfe", "777110 Ivo Wharfe");
    }

    @Test
    void stands_in_the_trail_of_every_other_child_whose_name_they_saw_in_the_list() throws SQLException {
        TestDatabase.become(db, "link:777100", "respondent");
        run("reporting/record-asked-of-me.sql", Map.of());
        TestDatabase.run(db, "reset role");
        assertThat(TestDatabase.column(db, "select who || ' ' || panel || '/' || case_ref || ' ' || detail from audit_entry where case_id in (-10, -11, -20)"))
            .containsExactly("link:777100 NORTH/n2 request 777110");
    }

    @Test
    void goes_on_to_the_others_once_this_form_is_returned_and_is_told_the_returned_child_no_more() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'RETURNED' where id = 777100");
        assertThat(asked()).containsExactly("777110 Ivo Wharfe", "777100");
    }

    @Test
    void sees_nothing_of_a_form_whose_links_were_stopped() throws SQLException {
        TestDatabase.run(db, "update form_link set killed_at = now() where request_id = 777110");
        assertThat(asked()).containsExactly("777100 Ada Wharfe");
    }

    @Test
    void sees_nothing_more_once_the_panel_withdrew_this_form() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'CANCELLED' where id = 777100");
        assertThat(asked()).isEmpty();
    }

    @Test
    void has_it_open_until_the_links_are_stopped_that_there_were_then_whatever_link_comes_later() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        assertThat(isOpenSince(MADE.plusSeconds(60))).isTrue();
        run("reporting/kill-links.sql", Map.of("request", 777100L, "now", MADE.plusSeconds(120)));
        run("reporting/add-link.sql", Map.of("hash", "new", "request", 777100L, "now", MADE.plusSeconds(120)));
        assertThat(isOpenSince(MADE.plusSeconds(60))).isFalse();
        assertThat(isOpenSince(MADE.plusSeconds(180))).isTrue();
    }

    @Test
    void keeps_it_open_when_a_reminder_brings_one_more_link() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        run("reporting/add-link.sql", Map.of("hash", "new", "request", 777100L, "now", MADE.plusSeconds(120)));
        assertThat(isOpenSince(MADE.plusSeconds(60))).isTrue();
    }

    private List<String> asked() throws SQLException {
        TestDatabase.become(db, "link:777100", "respondent");
        return TestDatabase.column(db, "select concat_ws(' ', id, child) from asked_of_same_person()");
    }

    private boolean isOpenSince(Instant opened) {
        return new Queries(db).one(SqlFile.of("reporting/still-open.sql"), Map.of("request", 777100L, "opened", opened),
            row -> row.yes("open")).orElseThrow();
    }

    private void run(String file, Map<String, Object> values) {
        new Queries(db).run(SqlFile.of(file), values);
    }
}

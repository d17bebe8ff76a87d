package org.cdop.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import org.cdop.testing.TestDatabase;

/** Rows for tests, on 10 June 2024: panel NORTH with coordinator nora and four cases, panel SOUTH with one. */
final class CaseRows {

    private CaseRows() {
    }

    static void insert(Connection db) throws SQLException {
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values
              (-1, 'nora', 'Nora Rowan'), (-2, 'lea', 'Lea Sallow');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH'), (-2, 'lead', 'NORTH');
            insert into agency (id, kind, name) overriding system value values (-5, 'gp', 'Sorrel Surgery'), (-6, 'school', 'Wych School');
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', '2024-001', 'GATHERING', '2024-01-02', 'female'),
              (-11, 'NORTH', '2024-002', 'READY_FOR_PANEL', '2024-02-02', 'male'),
              (-12, 'NORTH', '2023-009', 'COMPLETED', '2023-02-02', 'male'),
              (-13, 'NORTH', '2024-003', 'REVIEWED', '2024-03-02', 'female'),
              (-20, 'SOUTH', '2024-001', 'GATHERING', '2024-01-02', 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on, nhs_number) values
              (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01', '9990000018'),
              (-11, 'Aspen', 'Ben', '2010-01-01', '2024-02-01', '9990000026'),
              (-12, 'Nidd', 'Cal', '2022-01-01', '2023-02-01', '9990000034'),
              (-13, 'Ouseby', 'Dot', '2024-02-28', '2024-03-01', null),
              (-20, 'Swale', 'Eve', '2020-01-01', '2024-01-01', '9990000042');
            insert into form_request (case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on) values
              (-10, -5, 'a@example.org', 'reporting', 't', 'REQUESTED', '2024-05-01', 'nora', '2024-06-09'),
              (-11, -5, 'a@example.org', 'reporting', 't', 'REQUESTED', '2024-05-21', 'nora', '2024-06-10'),
              (-11, -6, 'b@example.org', 'reporting', 't', 'RETURNED', '2024-05-01', 'nora', '2024-05-10');
            insert into statutory_clock (case_id, kind, started_at, due_by, met_at) values
              (-10, 'WHOLE_REVIEW', '2024-01-01', '2024-07-01', null), (-10, 'NOTIFY_NATIONAL', '2024-01-01', '2024-01-03', '2024-01-02'),
              (-11, 'REVIEW_MEETING', '2024-02-01', '2024-05-01', null), (-11, 'WHOLE_REVIEW', '2024-02-01', '2024-08-01', null),
              (-12, 'REVIEW_MEETING', '2023-02-01', '2023-05-01', null),
              (-13, 'WHOLE_REVIEW', '2024-03-01', '2024-06-14', null),
              (-20, 'WHOLE_REVIEW', '2024-01-01', '2024-06-01', null);
            """);
    }
}

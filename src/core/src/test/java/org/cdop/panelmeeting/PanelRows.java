package org.cdop.panelmeeting;

import java.sql.Connection;
import java.sql.SQLException;
import org.cdop.testing.TestDatabase;

/** Rows for tests: panel NORTH with coordinator nora, chair cora, deputy dee and member mia, and one case on one agenda. */
final class PanelRows {

    private PanelRows() {
    }

    static void insert(Connection db) throws SQLException {
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values
              (-1, 'nora', 'Nora Rowan'), (-2, 'cora', 'Cora Alder'), (-3, 'dee', 'Dee Hornbeam'), (-4, 'mia', 'Mia Wych'),
              (-5, 'sid', 'Sid Elmhurst'), (-6, 'lea', 'Lea Sallow');
            insert into user_role (user_id, role, panel) values
              (-1, 'coordinator', 'NORTH'), (-2, 'chair', 'NORTH'), (-3, 'member', 'NORTH'), (-4, 'member', 'NORTH'),
              (-5, 'coordinator', 'SOUTH'), (-5, 'member', 'SOUTH'), (-6, 'lead', 'NORTH');
            insert into panel_seat (id, panel, seat, user_id, from_on, deputy_chair) overriding system value values
              (-1, 'NORTH', 'chair', -2, '2020-01-01', false), (-2, 'NORTH', 'public-health', -3, '2020-01-01', true),
              (-3, 'NORTH', 'police', -4, '2020-01-01', false), (-4, 'SOUTH', 'police', -5, '2020-01-01', false);
            insert into panel_meeting (id, panel, title, starts_at, state) overriding system value values
              (-7, 'NORTH', 'June', '2024-06-01 10:00+01', 'PLANNED');
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', 'n1', 'READY_FOR_PANEL', now(), 'female');
            insert into child (case_id, family_name, given_names, born_on, died_on) values
              (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01');
            insert into form_response (case_id, form, edition, answers, status, saved_at, returned_at)
              values (-10, 'notification', 't', '{"a": "b"}', 'RETURNED', now(), now());
            insert into agenda_item (id, meeting_id, case_id, place) overriding system value values (-1, -7, -10, 1);
            insert into anonymised_case (case_id, content, heading, prepared_at, prepared_by, released_at, released_by)
              values (-10, '{"heading": "Girl, 4 years", "parts": []}', 'Girl, 4 years', now(), 'nora', now(), 'nora');
            insert into analysis_form (case_id, stage, scheme, edition, answers) values (-10, 'DRAFTED', '2018', 't', '{}');
            insert into recommendation (id, case_id, recommendation, level, addressee, theme, made_on) overriding system value
              values (-1, -10, 'Tell every family', 'local', 'Midwifery', 'safe-sleep', '2024-01-20');
            insert into action (id, case_id, recommendation_id, action, owner, due_on, theme, state, raised_on)
              overriding system value values (-1, -10, -1, 'Print a leaflet', 'Midwifery', '2024-03-01', 'safe-sleep', 'OPEN', '2024-01-20');
            """);
    }
}

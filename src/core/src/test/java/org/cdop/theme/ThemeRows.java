package org.cdop.theme;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdop.form.FormLibrary;
import org.cdop.quality.RulePath;
import org.cdop.quality.RuleWords;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;

/** Completed reviews of two panels, and the queries of the room asked as the server asks them. */
final class ThemeRows implements AutoCloseable {

    static final FormLibrary FORMS = FormLibrary.load();
    static final ThemeDefinitions THEMES = ThemeDefinitions.of(FORMS);

    private final Connection db = TestDatabase.asOwner();

    ThemeRows() throws SQLException {
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'lena', 'Lena Rowan'), (-2, 'mia', 'Mia Hornbeam'),
              (-3, 'cora', 'Cora Elder'), (-4, 'sol', 'Sol Aspen'), (-5, 'ch', 'Cher Maple');
            insert into user_role (user_id, role, panel) values (-1, 'lead', 'NORTH'), (-2, 'member', 'NORTH'), (-3, 'coordinator', 'NORTH'),
              (-4, 'lead', 'SOUTH'), (-5, 'chair', 'NORTH')""");
    }

    Connection db() {
        return db;
    }

    /** A review that the panel completed on this day of the death of a child of one month, or, of a category 2, of 15 years. */
    ThemeRows review(int id, String panel, String reviewed, int category, String conclusion) throws SQLException {
        TestDatabase.run(db, ("insert into case_file (id, panel, case_ref, state, notified_at, sex, reviewed_on) overriding system value"
            + " values (%1$d, '%2$s', 'R%1$d', 'COMPLETED', now(), 'female', date '%3$s');"
            + " insert into child (case_id, family_name, given_names, born_on, died_on) values (%1$d, 'Wharfe', 'Ada', date '2006-01-01' + %4$d, date '2021-02-01');"
            + " insert into analysis_form (case_id, stage, scheme, edition, answers, primary_category, conclusion)"
            + " values (%1$d, 'SETTLED', '2018', '2018-10', '{}', %5$d, '%6$s')").formatted(id, panel, reviewed, category == 2 ? 0 : 5479, category, conclusion));
        return this;
    }

    ThemeRows factor(int theCase, String code, int grade) throws SQLException {
        TestDatabase.run(db, "insert into contributory_factor (case_id, scheme, domain, code, factor, grade) values (%d, '2018', 'B', '%s', 'x', %d)"
            .formatted(theCase, code, grade));
        return this;
    }

    ThemeRows form(int theCase, String form, String answers) throws SQLException {
        TestDatabase.run(db, "insert into form_response (case_id, form, edition, answers, status, saved_at, returned_at) values (%d, '%s', '2022-04', '%s', 'RETURNED', now(), now())"
            .formatted(theCase, form, answers));
        return this;
    }

    ThemeRows as(String name, String role) throws SQLException {
        TestDatabase.become(db, name, role);
        return this;
    }

    /** Cases that the rule proposes, or somebody decided on: "R-1 proposed", "R-2 rejected by Lena Rowan: why". */
    List<String> found(String theme, Long theCase) {
        Map<String, Object> values = ThemeDefinitions.asked(List.of(THEMES.of(theme)));
        values.put("case", theCase);
        values.put("panels", null);
        return new Queries(db).list(SqlFile.of("theme/found.sql"), values, row -> Membership.read(row, THEMES.of(theme), theme)).stream()
            .map(m -> m.number().ref() + " " + m.standing().toLowerCase() + (m.isOpen() ? "" : " by " + m.decidedBy() + (m.why().isEmpty() ? "" : ": " + m.why())))
            .toList();
    }

    /** The cases of one panel that a local rule takes. */
    List<String> taken(String panel, LocalRule rule) {
        String path = RulePath.of(LocalRule.condition(rule.json(new RuleWords(FORMS))));
        return new Queries(db).list(SqlFile.of("theme/taken.sql"), Map.of("panel", panel, "path", path), row -> row.text("case_ref"));
    }

    int decide(int theCase, String theme, boolean belongs, String why) {
        Map<String, Object> values = ThemeDefinitions.asked(List.of(THEMES.of(theme)));
        values.putAll(Map.of("case", (long) theCase, "theme", theme, "edition", 1, "belongs", belongs, "why", why,
            "now", java.time.Instant.parse("2025-06-01T09:00:00Z"), "by", who()));
        return new Queries(db).run(SqlFile.of("theme/decide.sql"), values);
    }

    /** "2025: 1 of 3, 0 not known" for each year. */
    List<String> trend(String theme, int window, int first, int last) {
        return new Queries(db).list(SqlFile.of("theme/trend.sql"), Map.of("panels", List.of("NORTH"), "theme", theme, "window", window,
            "first", first, "last", last), row -> row.text("ends_in") + ": " + row.number("cases") + " of " + row.number("denominator") + ", "
            + row.number("not_known") + " not known");
    }

    /** "2025: 1 of 3" for each year of the published table. */
    List<String> published(String theme, int window, String from, String until) {
        Map<String, Object> values = new java.util.HashMap<>(Map.of("panels", List.of("NORTH"), "theme", theme, "window", window,
            "from", LocalDate.parse(from), "until", LocalDate.parse(until)));
        values.put("chosen", null);
        return new Queries(db).list(SqlFile.of("statistics/measures/theme-trend.sql"), values, row -> "20" + row.text("group").substring(5) + ": "
            + row.number("cases") + " of " + (row.number("cases") + row.number("no")));
    }

    List<String> pairs(String theme) {
        return new Queries(db).list(SqlFile.of("theme/pairs.sql"), Map.of("panels", List.of("NORTH"), "theme", theme),
            row -> row.text("one") + " " + row.text("other") + " " + row.number("cases"));
    }

    /** What each review answers to a theme: "-1 yes". */
    List<String> answers(String theme) throws SQLException {
        return new ArrayList<>(TestDatabase.column(db, "select case_id || ' ' || answer from theme_answers(array['NORTH']) where theme = '" + theme
            + "' order by case_id desc"));
    }

    private String who() {
        try {
            return TestDatabase.column(db, "select current_setting('cdop.user')").get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        db.rollback();
        db.close();
    }
}

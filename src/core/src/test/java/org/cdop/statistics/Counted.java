package org.cdop.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.cdop.sql.Queries;
import org.cdop.testing.TestDatabase;

/** Cases drawn as a table of text, counted as the lead of the panel, and the answer drawn as text again. */
final class Counted implements AutoCloseable {

    static final Clock TODAY = Clock.fixed(Instant.parse("2025-06-01T09:00:00Z"), ZoneId.of("Europe/London"));

    static final List<String> PANELS = List.of("NORTH", "SOUTH");
    static final int SMALL = 4;
    static final int POOL = 3;

    private final Random dice;
    private final Map<Ledger, Twin> twins = new EnumMap<>(Ledger.class);
    private final Connection db;
    private boolean bound;

    Counted() throws SQLException {
        this(new Random(7));
    }

    /** @param dice thrown by the search for a twin */
    Counted(Random dice) throws SQLException {
        this.dice = dice;
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'lena', 'Lena Rowan'), (-2, 'mia', 'Mia Hornbeam');
            insert into user_role (user_id, role, panel) values (-1, 'lead', 'NORTH'), (-2, 'member', 'NORTH')""");
    }

    Connection db() {
        return db;
    }

    /**
     * Columns: case, and any of panel, state, sex, born, died, reviewed, category, conclusion, scheme, place, gestation, weight, ethnicity,
     * decile, event, care, practice, area.
     */
    void cases(String drawn) throws SQLException {
        for (Map<String, String> row : read(drawn)) {
            String reviewed = row.get("reviewed");
            insert("insert into case_file (id, panel, case_ref, state, notified_at, sex, reviewed_on, place_of_death, gestation_weeks,"
                + " birth_weight_g, ethnicity, imd_decile, event, social_care, practice_review, local_authority) overriding system value"
                + " values (?::bigint, ?, ?, ?, now(), ?, ?::date, ?, ?::int, ?::int, ?, ?::int, ?, ?, ?, ?)",
                row.get("case"), row.getOrDefault("panel", "NORTH"), row.get("case"),
                row.getOrDefault("state", reviewed == null ? "GATHERING" : "COMPLETED"), row.getOrDefault("sex", "female"), reviewed,
                row.get("place"), row.get("gestation"), row.get("weight"), row.get("ethnicity"), row.get("decile"), row.get("event"),
                row.get("care"), row.get("practice"), row.get("area"));
            insert("insert into child (case_id, family_name, given_names, born_on, died_on) values (?::bigint, 'Wharfe', 'Ada', ?::date, ?::date)",
                row.get("case"), row.getOrDefault("born", "2024-01-01"), row.getOrDefault("died", "2024-06-01"));
            if (row.get("category") != null) {
                insert("insert into analysis_form (case_id, stage, scheme, edition, answers, primary_category, conclusion)"
                    + " values (?::bigint, 'SETTLED', ?, '2018-10', '{}', ?::int, ?)",
                    row.get("case"), row.getOrDefault("scheme", "2018"), row.get("category"), row.getOrDefault("conclusion", "no"));
            }
        }
    }

    void factors(String drawn) throws SQLException {
        for (Map<String, String> row : read(drawn)) {
            insert("insert into contributory_factor (case_id, scheme, domain, code, factor, grade, modifiable)"
                + " values (?::bigint, ?, 'B', ?, ?, ?::int, ?::boolean)", row.get("case"), row.getOrDefault("scheme", "2018"), row.get("code"), row.get("code"),
                row.get("grade"), row.getOrDefault("modifiable", "no"));
        }
    }

    /** Columns: year, count, and any of area, measure, sex, from, to, decile. */
    void figures(String drawn) throws SQLException {
        for (Map<String, String> row : read(drawn)) {
            boolean births = "live_births".equals(row.get("measure"));
            insert("insert into population_figure (area, year, measure, sex, age_from, age_to, imd_decile, count, imported_at, imported_by)"
                + " values (?, ?::int, ?, ?, ?::int, ?::int, ?::int, ?::bigint, now(), 'lena')", row.getOrDefault("area", "NORTH"),
                row.get("year"), row.getOrDefault("measure", "population"), row.getOrDefault("sex", "all"),
                births ? null : row.getOrDefault("from", "0"), births ? null : row.getOrDefault("to", "17"), row.get("decile"), row.get("count"));
        }
    }

    void suddenDeathForm(int theCase, String answers) throws SQLException {
        form(theCase, "supplementary-sudi", "2022-04", answers);
    }

    void form(int theCase, String form, String edition, String answers) throws SQLException {
        insert("insert into form_response (case_id, form, edition, answers, status, saved_at, returned_at) values (?::bigint, ?, ?, ?::jsonb,"
            + " 'RETURNED', now(), now())", String.valueOf(theCase), form, edition, answers);
    }

    PublishedTable table(String id, String from, String until, Audience audience) throws SQLException {
        return table(id, from, until, audience, null);
    }

    PublishedTable table(String id, String from, String until, Audience audience, Population population) throws SQLException {
        return table(new Enquiry(id, LocalDate.parse(from), LocalDate.parse(until), List.of("NORTH"), population), audience);
    }

    PublishedTable table(Enquiry asked, Audience audience) throws SQLException {
        if (!bound) {
            TestDatabase.become(db, "lena", "lead");
            bound = true;
        }
        Measure measure = Measures.of(asked.table());
        Enquiry enquiry = asked.settled(asked.panels(), asked.population() == null ? measure.firstPopulation() : asked.population());
        Queries queries = new Queries(db);
        RawTable raw = Counting.count(measure, enquiry, TODAY, (file, values) -> reader -> queries.list(file, values, reader));
        return audience == Audience.INTERNAL ? DisclosureControl.internal(raw)
            : DisclosureControl.forPublic(raw, protection(Ledger.of(measure, enquiry.population())), SMALL, false);
    }

    /** Raw counts, as the system has them. */
    RawTable raw(Enquiry asked) throws SQLException {
        Measure measure = Measures.of(asked.table());
        Enquiry enquiry = asked.settled(asked.panels(), asked.population() == null ? measure.firstPopulation() : asked.population());
        return asSystem(queries -> Counting.count(measure, enquiry, TODAY, (file, values) -> reader -> queries.list(file, values, reader)));
    }

    /** A public table, of any panel. */
    PublishedTable publicTable(Enquiry enquiry) throws SQLException {
        Protection protection = protection(Ledger.of(Measures.of(enquiry.table()), enquiry.population()));
        return DisclosureControl.forPublic(raw(enquiry), protection, SMALL, false);
    }

    PublishedTable roundedTable(Enquiry enquiry) throws SQLException {
        Protection protection = protection(Ledger.of(Measures.of(enquiry.table()), enquiry.population()));
        return DisclosureControl.forPublic(raw(enquiry), protection, SMALL, true);
    }

    /** The twin of all panels, made anew when it is first asked for. */
    Twin twin(Ledger ledger) throws SQLException {
        if (!twins.containsKey(ledger)) {
            twins.put(ledger, asSystem(queries -> new TwinStore(queries, TODAY, ledger).make(PANELS, panel -> POOL, panel -> SMALL, dice)));
        }
        return twins.get(ledger);
    }

    Protection protection(Ledger ledger) throws SQLException {
        return new Protection(twin(ledger), SMALL);
    }

    /** From here on the public knows the table. */
    PublishedTable publish(Enquiry enquiry) throws SQLException {
        Ledger ledger = Ledger.of(Measures.of(enquiry.table()), enquiry.population());
        Protection protection = protection(ledger);
        RawTable raw = raw(enquiry);
        asSystem(queries -> {
            new TwinStore(queries, TODAY, ledger).publish(protection.shown(raw));
            return null;
        });
        return DisclosureControl.forPublic(raw, protection, SMALL, false);
    }

    /** From here on the public knows every count of the table. */
    void showInFull(Enquiry enquiry) throws SQLException {
        RawTable raw = raw(enquiry);
        asSystem(queries -> {
            new TwinStore(queries, TODAY, Ledger.of(raw.measure(), raw.enquiry().population())).publish(Protection.counts(raw));
            return null;
        });
        somethingWasRecorded();
    }

    /** What was recorded has changed: twins are made anew, from how they are kept. */
    void somethingWasRecorded() {
        twins.clear();
    }

    private <T> T asSystem(Function<Queries, T> work) throws SQLException {
        TestDatabase.become(db, "the system", "system");
        T done = work.apply(new Queries(db));
        TestDatabase.become(db, "lena", "lead");
        bound = true;
        return done;
    }

    /** Back to the owner, to record more. */
    Counted recording() throws SQLException {
        TestDatabase.run(db, "reset role");
        bound = false;
        somethingWasRecorded();
        return this;
    }

    /** These columns of the rows that are not all nought, or of all rows. */
    static String draw(PublishedTable table, boolean all, String... columns) {
        StringBuilder out = new StringBuilder("group | " + String.join(" | ", columns) + "\n");
        for (PublishedTable.Line line : table.rows()) {
            List<String> cells = Arrays.stream(columns).map(c -> line.cell(c).shown()).toList();
            if (all || cells.stream().anyMatch(c -> !c.equals("0") && !c.equals("[x]"))) {
                out.append(line.group()).append(" | ").append(String.join(" | ", cells)).append('\n');
            }
        }
        return out.toString();
    }

    private void insert(String sql, String... values) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setString(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }

    static List<Map<String, String>> read(String drawn) {
        List<String> lines = drawn.strip().lines().toList();
        String[] names = lines.get(0).split("\\|");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\\|", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                if (i < fields.length && !fields[i].isBlank()) {
                    row.put(names[i].strip(), fields[i].strip());
                }
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        db.rollback();
        db.close();
    }
}

package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How long tables and pages take over 40,000 deaths of ten years in 58 panels with 400,000 returned forms, and how fast they are imported. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsBench {

    private static final int PANELS = 58;
    private static final int CASES = 40_000;
    private static final int IN_ONE_FILE = 10_000;
    private static final int FORMS_OF_A_CASE = 10;
    private static final int RUNS = 5;
    private static final int OF_ALL = 1000;
    private static final int MOST_ASKED = 40;
    private static final int OF_ONE = 150;
    private static final String PERIOD = "?from=2017-04-01&until=2026-04-01&audience=internal";
    private static final String AUTHORISED = "Authorization";
    private static final String[] EVENTS = {"neonatal_death", "life_limiting", "sudi", "road_traffic", "drowning", "other_injury", "apparent_suicide", "other"};
    private static final String[] FACTORS = {"S02", "P01", "F08", "D01", "U01", "F03"};

    private final Random random = new Random(20260401);
    private final Site caller = new Site();

    @Test
    void tables_and_pages_of_the_whole_country() {
        for (int i = 2; i < PANELS; i++) {
            Owner.run("insert into cdop.panel (code, name) values (?, ?) on conflict do nothing", "BENCH-" + i, "Panel " + i);
        }
        importCases();
        returnForms();
        Owner.run("analyze");
        tables();
        Site coordinator = Site.signedIn("manager");
        Stopwatch.measure("page: the case list", 0, RUNS, () -> ok(coordinator.get("/cases/list?state=COMPLETED")));
        Stopwatch.measure("page: a case", 0, RUNS, () -> ok(coordinator.get("/cases/case?case=HULL/B-0")));
        Site lead = Site.signedIn("lead");
        Stopwatch.measure("page: a theme, three years pooled, all panels", 0, RUNS, () -> ok(lead.get("/themes/theme?theme=safe-sleep&window=3")));
        Stopwatch.measure("page: early signals of all panels", 0, RUNS, () -> ok(lead.get("/themes/signals")));
        protection();
        Stopwatch.measure("an annual report frozen", 10_000, 3,
            () -> FacesForm.open(lead, "/report/edit?panel=HULL&year=2023", "freeze").press("freeze:go"));
    }

    /** The first public table of each ledger has to wait until all panels are protected; longer than a connection lasts, so it is asked again. */
    private void protection() {
        String lead = "Bearer " + Token.of("lead");
        for (String table : List.of("age-by-sex", "category-by-modifiable", "open-cases", "form-returns", "attendance", "actions")) {
            String path = "/api/v1/statistics/" + table + "?audience=public&panel=HULL&from=2022-04-01&until=2023-04-01";
            long start = System.nanoTime();
            int asked = 1;
            while (!isAnswered(path, lead) && asked < MOST_ASKED) {
                asked++;
            }
            System.out.printf(Locale.UK, "the first public table, %-34s %6.1f s, asked %d times%n", table, (System.nanoTime() - start) / 1e9, asked);
        }
    }

    private boolean isAnswered(String path, String lead) {
        try {
            return caller.getPatiently(path, AUTHORISED, lead).statusCode() == 200;
        } catch (AssertionError brokenOff) {
            return false;
        }
    }

    private void importCases() {
        double seconds = 0;
        for (int first = 0; first < CASES; first += IN_ONE_FILE) {
            StringBuilder csv = new StringBuilder("case_ref,panel,sex,born_on,died_on,notified_on,imd_decile,ethnicity,place_of_death,event,"
                + "social_care,reviewed_on,category,modifiable,factors,circumstances\n");
            for (int i = first; i < first + IN_ONE_FILE; i++) {
                csv.append(row(i)).append('\n');
            }
            long start = System.nanoTime();
            HttpResponse<String> answer = caller.postPatiently("/api/v1/cases/import?dryRun=false", csv.toString(), AUTHORISED, "Bearer " + Token.of("manager"),
                "Content-Type", "text/csv");
            seconds += (System.nanoTime() - start) / 1e9;
            assertThat(answer.statusCode()).as(answer.body().substring(0, Math.min(500, answer.body().length()))).isEqualTo(200);
        }
        System.out.printf(Locale.UK, "%nimport: %d rows in %.1f s, %.0f rows a second (wanted: 2000)%n", CASES, seconds, CASES / seconds);
    }

    private String row(int i) {
        String panel = i % PANELS == 0 ? "HULL" : i % PANELS == 1 ? "EASTRIDING" : "BENCH-" + i % PANELS;
        LocalDate died = LocalDate.of(2016, 4, 1).plusDays(random.nextInt(3400));
        LocalDate born = died.minusDays(random.nextBoolean() ? random.nextInt(300) : random.nextInt(6500));
        boolean reviewed = random.nextInt(10) > 0;
        LocalDate completed = died.plusDays(60 + random.nextInt(600));
        boolean done = reviewed && completed.isBefore(LocalDate.of(2026, 11, 1)) && !completed.isBefore(LocalDate.of(2018, 10, 1));
        boolean modifiable = done && random.nextInt(3) == 0;
        String factor = FACTORS[random.nextInt(FACTORS.length)];
        return String.join(",", "B-" + i, panel, random.nextBoolean() ? "male" : "female", born.toString(), died.toString(), died.plusDays(1).toString(),
            String.valueOf(1 + random.nextInt(10)), "A", random.nextBoolean() ? "home" : "neonatal_unit", EVENTS[random.nextInt(EVENTS.length)], "none",
            done ? completed.toString() : "", done ? String.valueOf(1 + random.nextInt(10)) : "", done ? modifiable ? "yes" : "no" : "",
            done ? factor + (modifiable ? ":2:y" : ":2:n") : "", done ? "S01=" + (random.nextBoolean() ? "y" : "n") + ";P01=nk" : "");
    }

    /** With the composite records that follow from them, written at once: usually they are folded form by form as these are returned. */
    private void returnForms() {
        Owner.run("insert into cdop.agency (kind, name) values ('gp', 'Benchmark practice')");
        Owner.run("insert into cdop.form_request (case_id, agency_id, contact_email, form, edition, why, state, requested_at, requested_by, due_on, closed_at)"
            + " select f.id, (select max(id) from cdop.agency), 'x@agency.example', 'reporting', '2022-04', 'x', 'RETURNED', f.notified_at, 'manager',"
            + " (f.notified_at + interval '21 days')::date, f.notified_at + n * interval '5 days' from cdop.case_file f, generate_series(1, ?) n"
            + " where f.case_ref like 'B-%'", FORMS_OF_A_CASE);
        Owner.run("alter table cdop.form_response disable trigger user");
        Owner.run("insert into cdop.form_response (case_id, request_id, form, edition, answers, status, saved_at, returned_at) select q.case_id, q.id, q.form,"
            + " q.edition, '{\"birth.weight\": 3100, \"pregnancy.smoking\": \"no\"}', 'RETURNED', q.closed_at, q.closed_at from cdop.form_request q"
            + " join cdop.case_file f on f.id = q.case_id where f.case_ref like 'B-%'");
        Owner.run("alter table cdop.form_response enable trigger user");
        Owner.run("insert into cdop.case_answers (case_id, answers, disputed) select f.id, '{\"birth.weight\": 3100, \"pregnancy.smoking\": \"no\"}', '{}'"
            + " from cdop.case_file f where f.case_ref like 'B-%' on conflict do nothing");
    }

    /** Each table beside its floor: the same rows counted by a plain query over the tables that they stand in. */
    private void tables() {
        String lead = "Bearer " + Token.of("lead");
        String list = caller.get("/api/v1/statistics", AUTHORISED, lead).body();
        Map<String, String> populations = new LinkedHashMap<>();
        Pattern.compile("\\{[^{}]*\"id\":\"([a-z-]+)\"[^{}]*\"population\":\"([a-z|]+)\"").matcher(list).results()
            .forEach(m -> populations.put(m.group(1), m.group(2).replaceAll("[|].*", "")));
        assertThat(populations).as(list).hasSizeGreaterThan(20);
        Stopwatch.title("Tables, internal, nine years, " + CASES + " cases, " + CASES * FORMS_OF_A_CASE + " forms", RUNS);
        String cases = "select count(*) from cdop.case_file f join cdop.child c on c.case_id = f.id";
        Map<String, Double> floors = new LinkedHashMap<>();
        floors.put("notifications", floor("cases and children", cases));
        floors.put("open", floors.get("notifications"));
        floors.put("reviews", floor("cases, children, analyses and factors", cases + " join cdop.analysis_form a on a.case_id = f.id"
            + " left join cdop.contributory_factor x on x.case_id = f.id"));
        floors.put("process", floor("requests of cases", "select count(*) from cdop.form_request q join cdop.case_file f on f.id = q.case_id"));
        populations.forEach((id, population) -> {
            String path = "/api/v1/statistics/" + id + PERIOD + ("theme-trend".equals(id) ? "&theme=co-sleeping&window=3" : "");
            Stopwatch.measure(id + ", one panel", OF_ONE, RUNS, () -> ok(caller.get(path + "&panel=HULL", AUTHORISED, lead)));
            double all = Stopwatch.measure(id + ", all panels", OF_ALL, RUNS, () -> ok(caller.get(path, AUTHORISED, lead)));
            System.out.printf(Locale.UK, "%-58s %6.1f times its floor (%s)%n", id, all / floors.get(population), population);
        });
    }

    private static double floor(String what, String query) {
        return Stopwatch.measure("floor: select count(*) over " + what, 0, RUNS, () -> Owner.ask(query));
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + ": " + answer.body()).isEqualTo(200);
        return answer;
    }
}

package org.cdop.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cdop.access.Settings;
import org.cdop.casefile.ClockKind;
import org.cdop.form.FormLibrary;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.DatabaseFailed;
import org.cdop.time.LondonClock;
import org.cdop.time.Term;

/** Writes checked cases, some hundred with each statement. Row security and the trail hold for each row. */
@ApplicationScoped
class CaseWriting {

    private static final List<ClockKind> OPEN = List.of(ClockKind.NOTIFY_PANEL, ClockKind.NOTIFY_NATIONAL, ClockKind.REVIEW_MEETING, ClockKind.WHOLE_REVIEW);

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Inject
    private FormLibrary library;

    @Inject
    private Clock clock;

    public void write(List<ImportedCase> cases) {
        Iterator<Long> ids = database.list("exchange/case-ids.sql", Map.of("count", cases.size()), row -> row.number("id")).iterator();
        Map<String, Map<ClockKind, Term>> terms = new HashMap<>();
        RowsOfCases.Documents rows = rows(cases, ids, panel -> terms.computeIfAbsent(panel, this::terms));
        write(rows, library.current("analysis", LocalDate.now(clock)).edition(), clock.instant(), database::run);
    }

    /** The same on any connection, as in a test. */
    static void write(RowsOfCases.Documents rows, String edition, Instant now, BiConsumer<String, Map<String, ?>> run) {
        insertCases(rows.cases(), now, run);
        run.accept("exchange/insert-children.sql", Map.of("rows", rows.children()));
        run.accept("exchange/insert-events.sql", Map.of("rows", rows.numbers(), "now", now));
        run.accept("exchange/insert-clocks.sql", Map.of("rows", rows.clocks()));
        run.accept("exchange/insert-analyses.sql", Map.of("rows", rows.analyses(), "edition", edition));
        run.accept("exchange/insert-factors.sql", Map.of("rows", rows.factors()));
        run.accept("exchange/insert-circumstances.sql", Map.of("rows", rows.circumstances()));
        run.accept("exchange/insert-trail.sql", Map.of("rows", rows.numbers()));
    }

    /** A number that was free when the file was checked may be given to a notification since: refused, and nothing is imported. */
    private static void insertCases(String rows, Instant now, BiConsumer<String, Map<String, ?>> run) {
        try {
            run.accept("exchange/insert-cases.sql", Map.of("rows", rows, "now", now));
        } catch (DatabaseFailed e) {
            throw e.isTaken() ? new ChangedMeanwhile("Nothing was imported: while the file was being brought in, a case of one of its numbers was made."
                + " Check the file again, and it says which.") : e;
        }
    }

    static RowsOfCases.Documents rows(List<ImportedCase> cases, Iterator<Long> ids, Function<String, Map<ClockKind, Term>> terms) {
        RowsOfCases rows = new RowsOfCases();
        cases.forEach(told -> rows.add(told, ids.next(), clocks(told, terms.apply(told.panel()))));
        return rows.documents();
    }

    private Map<ClockKind, Term> terms(String panel) {
        Map<ClockKind, Term> all = new EnumMap<>(ClockKind.class);
        OPEN.forEach(kind -> all.put(kind, settings.term(kind.term(), panel)));
        return all;
    }

    /** An open case has the clocks of any case; of a reviewed one only how long the whole review took is known. */
    private static List<StartedClock> clocks(ImportedCase told, Map<ClockKind, Term> terms) {
        List<StartedClock> clocks = new ArrayList<>();
        Instant death = Term.endOfDay(told.diedOn());
        for (ClockKind kind : OPEN) {
            LocalDate met = kind == ClockKind.NOTIFY_PANEL ? told.notifiedOn() : kind == ClockKind.WHOLE_REVIEW ? told.reviewedOn() : null;
            if (told.isOpen() && kind != ClockKind.NOTIFY_PANEL || met != null) {
                clocks.add(new StartedClock(kind, death, terms.get(kind).dueBy(death), met == null ? null : moment(met, death)));
            }
        }
        return clocks;
    }

    /** A day without a time of day: at noon, and on the day of death at the moment that the clocks start from. */
    private static Instant moment(LocalDate day, Instant death) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(LondonClock.LONDON).toInstant();
        return noon.isBefore(death) ? death : noon;
    }
}

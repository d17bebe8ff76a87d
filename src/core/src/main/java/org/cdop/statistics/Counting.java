package org.cdop.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cdop.sql.Database;
import org.cdop.sql.Row;
import org.cdop.sql.SqlFile;
import org.cdop.statistics.RawTable.Counted;

/** Runs the query of a measure and makes a raw table of its answer. */
@ApplicationScoped
class Counting {

    private static final SqlFile PLANNED = SqlFile.of("statistics/planned-for-these-values.sql");
    private static final SqlFile REVIEWS = SqlFile.of("statistics/reviews-in-period.sql");
    private static final SqlFile NOTIFICATIONS = SqlFile.of("statistics/notifications-in-period.sql");

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    RawTable count(Measure measure, Enquiry enquiry) {
        return count(measure, enquiry, clock, (file, values) -> reader -> database.list(file, values, reader));
    }

    /** The same on any connection, as in a test. */
    static RawTable count(Measure measure, Enquiry enquiry, Clock clock,
                          BiFunction<SqlFile, Map<String, ?>, Function<Function<Row, Object>, List<Object>>> ask) {
        Map<String, Object> period = new HashMap<>();
        period.put("from", enquiry.from());
        period.put("until", enquiry.until());
        period.put("panels", enquiry.panels());
        Map<String, Object> values = new HashMap<>(period);
        SqlFile file = measure.sql(enquiry.population());
        Map<String, Object> more = Map.of("today", LocalDate.now(clock), "chosen", enquiry.narrowing().toJson(),
            "theme", String.valueOf(enquiry.trend().theme()), "window", enquiry.trend().window());
        more.forEach((name, value) -> {
            if (file.parameters().contains(name)) {
                values.put(name, value);
            }
        });
        ask.apply(PLANNED, Map.of()).apply(row -> row.text("plans"));
        List<Counted> counted = ask.apply(file, values).apply(row -> read(measure, row)).stream().map(Counted.class::cast).toList();
        period.put("chosen", enquiry.narrowing().toJson());
        Long size = measure.size() != null ? null
            : (Long) ask.apply(enquiry.population() == Population.REVIEWS ? REVIEWS : NOTIFICATIONS, period)
                .apply(row -> row.number("cases")).get(0);
        return new RawTable(measure, enquiry, clock.instant(), size, counted);
    }

    private static Counted read(Measure measure, Row row) {
        List<String> given = row.columns();
        String id = row.text("group");
        Map<String, Double> values = new HashMap<>();
        for (Column column : measure.columns()) {
            if (given.contains(column.id())) {
                values.put(column.id(), row.decimal(column.id()));
            }
        }
        return new Counted(new Group(id, given.contains("label") && row.text("label") != null ? row.text("label") : id), values);
    }
}

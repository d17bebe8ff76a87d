package org.cdop.exchange;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.ThemeChoice;

/**
 * Brings in what others published for England, a region or another area, to be set beside the panel's own tables. All of a file or
 * nothing; a later file replaces figures of the same area, year and measure. None are shipped.
 */
@Stateless
@DenyAll
public class PublishedFigureImports {

    private static final FigureFiles.Kind KIND = new FigureFiles.Kind("published", PublishedRow.COLUMNS, PublishedRow.NEEDED,
        "exchange/known-published.sql", "exchange/put-published.sql");

    /** Figures of one area and measure, from one year to another. */
    public record Held(String area, String measure, int first, int last, long figures, boolean invented, String source, Instant importedAt) {
    }

    @Inject
    private FigureFiles files;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What is held, by area and measure. */
    @RolesAllowed(Role.LEAD)
    public List<Held> held() {
        return database.list("exchange/published-held.sql", Map.of(), row -> new Held(row.text("area"), row.text("measure"), row.integer("first"),
            row.integer("last"), row.number("figures"), row.yes("invented"), row.text("source"), row.moment("imported_at")));
    }

    /** What a file may tell of. */
    @RolesAllowed(Role.LEAD)
    public List<ComparedMeasure> measures() {
        return ComparedMeasure.all(database.list("statistics/themes.sql", Map.of(), row -> new ThemeChoice(row.text("code"), row.text("name"))));
    }

    /** Keeps a file to be checked and imported; one of more than 64 MB is refused. */
    @RolesAllowed(Role.LEAD)
    public UUID keep(InputStream content) {
        return files.keep(KIND, content);
    }

    /** What would be written from the file, and what is wrong with it. Nothing is written. */
    @RolesAllowed(Role.LEAD)
    @Audited("checked a file of published figures")
    public ImportReport check(UUID file) {
        return files.check(KIND, file, rows());
    }

    /** Writes all figures of the file, or none where any row is rejected. Imports wait for each other. */
    @RolesAllowed(Role.LEAD)
    @Audited("imported a file of published figures")
    public ImportReport bringIn(UUID file) {
        return files.bringIn(KIND, file, rows());
    }

    /** The person does not want to import the file. */
    @RolesAllowed(Role.LEAD)
    public void forget(UUID file) {
        files.forget(file);
    }

    /** Takes out all figures of an area, as of one whose name was written wrongly. */
    @RolesAllowed(Role.LEAD)
    @Audited("took out the published figures of an area")
    public void remove(String area) {
        if (database.run("exchange/remove-published.sql", Map.of("area", area)) == 0) {
            throw new NotFound();
        }
    }

    private Function<CsvRow, PublishedRow> rows() {
        List<ComparedMeasure> measures = measures();
        LocalDate today = LocalDate.now(clock);
        return row -> PublishedRow.read(row, measures, today);
    }
}

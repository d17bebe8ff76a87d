package org.cdop.exchange;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/**
 * Brings in what rates are divided by: mid-year estimates and live births (contract of the import of denominators). All of a file
 * or nothing; a later file replaces figures of the same key. A lead brings in figures of their panels, their council areas, and
 * areas that no panel has.
 */
@Stateless
@DenyAll
public class PopulationImports {

    private static final FigureFiles.Kind KIND = new FigureFiles.Kind("populations", Figure.COLUMNS, Figure.NEEDED,
        "exchange/known-figures.sql", "exchange/put-figures.sql");

    /** Figures of one panel, its areas included, for one year. */
    public record Held(String panel, int year, String measure, long figures, Instant importedAt) {
    }

    @Inject
    private FigureFiles files;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What is held for the panels of the person: years and measures, newest first. */
    @RolesAllowed(Role.LEAD)
    public List<Held> held() {
        return database.list("exchange/figures-held.sql", Map.of("panels", caller.get().panels(Role.LEAD)),
            row -> new Held(row.text("panel"), row.integer("year"), row.text("measure"), row.number("figures"), row.moment("imported_at")));
    }

    /** Keeps a file to be checked and imported; one of more than 64 MB is refused. */
    @RolesAllowed(Role.LEAD)
    public UUID keep(InputStream content) {
        return files.keep(KIND, content);
    }

    /** What would be written from the file, and what is wrong with it. Nothing is written. */
    @RolesAllowed(Role.LEAD)
    @Audited("checked a file of denominators")
    public ImportReport check(UUID file) {
        return files.check(KIND, file, rows());
    }

    /** Writes all figures of the file, or none where any row is rejected. Imports wait for each other. */
    @RolesAllowed(Role.LEAD)
    @Audited("imported a file of denominators")
    public ImportReport bringIn(UUID file) {
        return files.bringIn(KIND, file, rows());
    }

    /** The person does not want to import the file. */
    @RolesAllowed(Role.LEAD)
    public void forget(UUID file) {
        files.forget(file);
    }

    private Function<CsvRow, Figure> rows() {
        Map<String, String> owners = new HashMap<>();
        database.list("exchange/areas-led.sql", Map.of(), row -> owners.put(row.text("area"), row.text("panel")));
        Set<String> led = caller.get().panels(Role.LEAD);
        LocalDate today = LocalDate.now(clock);
        return row -> Figure.read(row, owners, led, today);
    }
}

package org.cdop.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cdop.sql.Database;

/**
 * The import of files of figures, whatever they tell: all of a file or nothing, and a later file replaces figures of the same key.
 * Who may do it is for the service of each kind to say.
 */
@ApplicationScoped
class FigureFiles {

    /**
     * A kind of file.
     *
     * @param known the query that answers which of some figures are held already; @param put the one that writes them
     */
    record Kind(String name, Set<String> columns, Set<String> needed, String known, String put) {
    }

    @Inject
    private KeptFiles files;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public UUID keep(Kind kind, InputStream content) {
        return files.keep(kind.name(), content);
    }

    public void forget(UUID file) {
        files.forget(file);
    }

    /** What would be written from the file, and what is wrong with it. Nothing is written. */
    public ImportReport check(Kind kind, UUID file, Function<CsvRow, ? extends FileFigure> rows) {
        return read(kind, file, rows, figures -> Set.copyOf(database.list(kind.known(), Map.of("rows", figures), row -> row.text("key"))), figures -> { });
    }

    /** Writes all figures of the file, or none where any row is rejected. Imports wait for each other. */
    public ImportReport bringIn(Kind kind, UUID file, Function<CsvRow, ? extends FileFigure> rows) {
        database.one("exchange/one-at-a-time.sql", Map.of(), row -> row.yes("waited"));
        ImportReport checked = check(kind, file, rows);
        if (checked.faulty()) {
            return checked;
        }
        long[] written = new long[1];
        read(kind, file, rows, figures -> Set.of(), figures -> written[0] += database.run(kind.put(), Map.of("rows", figures, "now", clock.instant())));
        files.forget(file);
        return checked.withCreated(written[0]);
    }

    private ImportReport read(Kind kind, UUID file, Function<CsvRow, ? extends FileFigure> rows, Function<String, Set<String>> known,
        Consumer<String> taker) {
        return new FigureFileCheck(kind.columns(), kind.needed(), rows, known).read(files.open(kind.name(), file), taker);
    }
}

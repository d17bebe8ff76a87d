package org.cdop.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.cdop.sql.Database;

/** Gives out case numbers: year and a running number within the panel, never used twice. */
@ApplicationScoped
public class CaseNumbers {

    @Inject
    private Database database;

    public CaseNumber next(String panel, int year) {
        int n = database.one("casefile/next-case-number.sql", Map.of("panel", panel, "year", year), row -> row.integer("last"))
            .orElseThrow();
        return new CaseNumber(panel, "%d-%03d".formatted(year, n));
    }
}

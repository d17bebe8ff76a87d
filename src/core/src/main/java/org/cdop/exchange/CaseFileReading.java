package org.cdop.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cdop.access.CurrentCaller;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** Reads and checks a file of cases against what the database knows, some hundred rows at a time. */
@ApplicationScoped
class CaseFileReading {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Every check; hands on the cases of batches in which nothing was wrong so far. */
    public ImportReport read(InputStream file, Consumer<List<ImportedCase>> taker) {
        return checks(this::knownCases, this::knownNumbers).read(file, taker);
    }

    /** Of a file that was checked in this transaction: the rows alone. */
    public void readChecked(InputStream file, Consumer<List<ImportedCase>> taker) {
        checks(cases -> Set.of(), numbers -> Map.of()).read(file, taker);
    }

    private CaseFileCheck checks(CaseFileCheck.KnownCases cases, CaseFileCheck.KnownNumbers numbers) {
        Set<String> panels = Set.copyOf(database.list("access/panels.sql", Map.of(), row -> row.text("code")));
        Set<String> codes = Set.copyOf(database.list("analysis/factor-codes.sql", Map.of("scheme", "2018"), row -> row.text("code")));
        CaseRow rows = new CaseRow(panels, caller.get().panels(Role.COORDINATOR), codes, LocalDate.now(clock));
        return new CaseFileCheck(rows, cases, numbers);
    }

    private Set<String> knownCases(Collection<ImportedCase> cases) {
        return Set.copyOf(database.list("exchange/known-cases.sql", Map.of("numbers", cases.stream().map(ImportedCase::number).toList(),
            "panels", cases.stream().map(ImportedCase::panel).distinct().toList(),
            "refs", cases.stream().map(ImportedCase::caseRef).toList()), row -> row.text("number")));
    }

    private Map<String, String> knownNumbers(Collection<String> numbers) {
        Map<String, String> known = new HashMap<>();
        database.list("exchange/known-nhs-numbers.sql", Map.of("numbers", numbers), row -> known.put(row.text("nhs_number"), row.text("number")));
        return known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package org.cdop.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks a whole file: each row by itself, then against the rows before it and the cases that there are. The panel's reference
 * identifies a case: one that stands twice, or is there already, is an error; an NHS number that stands twice is a warning.
 */
final class CaseFileCheck {

    private static final int BATCH = 1000;

    /** Which of these cases are there already, by their numbers. */
    interface KnownCases {
        Set<String> among(Collection<ImportedCase> cases);
    }

    /** Cases whose child has one of these NHS numbers already. */
    interface KnownNumbers {
        Map<String, String> among(Collection<String> nhsNumbers);
    }

    private record Read(CsvRow row, ImportedCase told) {
    }

    private final CaseRow rows;
    private final KnownCases knownCases;
    private final KnownNumbers knownNumbers;
    private final Findings findings = new Findings();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> numbersSeen = new HashMap<>();
    private final List<Read> batch = new ArrayList<>();

    CaseFileCheck(CaseRow rows, KnownCases knownCases, KnownNumbers knownNumbers) {
        this.rows = rows;
        this.knownCases = knownCases;
        this.knownNumbers = knownNumbers;
    }

    ImportReport read(InputStream file, Consumer<List<ImportedCase>> taker) {
        new CsvFile(CaseRow.COLUMNS, CaseRow.NEEDED, findings).read(file, row -> {
            batch.add(new Read(row, withinTheFile(row, rows.read(row))));
            if (batch.size() == BATCH) {
                close(taker);
            }
        });
        close(taker);
        return findings.report();
    }

    private ImportedCase withinTheFile(CsvRow row, ImportedCase told) {
        if (told.panel() != null && told.caseRef() != null && !seen.add(told.number())) {
            row.wrong("case_ref", "This reference stands in the file before.");
        }
        Long before = told.nhsNumber() == null ? null : numbersSeen.putIfAbsent(told.nhsNumber(), row.number());
        if (before != null) {
            row.odd("nhs_number", "This NHS number stands in row " + before + " too.");
        }
        return told;
    }

    private void close(Consumer<List<ImportedCase>> taker) {
        List<ImportedCase> named = batch.stream().map(Read::told).filter(told -> told.panel() != null && told.caseRef() != null).toList();
        Set<String> there = named.isEmpty() ? Set.of() : knownCases.among(named);
        List<String> numbers = batch.stream().map(read -> read.told().nhsNumber()).filter(Objects::nonNull).distinct().toList();
        Map<String, String> others = numbers.isEmpty() ? Map.of() : knownNumbers.among(numbers);
        for (Read read : batch) {
            if (there.contains(read.told().number())) {
                read.row().wrong("case_ref", "This case is here already. Nothing is imported twice.");
            } else if (read.told().nhsNumber() != null && others.containsKey(read.told().nhsNumber())) {
                read.row().odd("nhs_number", "This NHS number belongs to the child of case " + others.get(read.told().nhsNumber()) + ".");
            }
        }
        if (findings.isClean() && !batch.isEmpty()) {
            taker.accept(batch.stream().map(Read::told).toList());
        }
        batch.clear();
    }
}

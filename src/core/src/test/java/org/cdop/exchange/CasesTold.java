package org.cdop.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of cases for tests, checked on 1 June 2025 by the coordinator of NORTH; SOUTH is another panel. Case OLD/1 is there already. */
final class CasesTold {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    static final Set<String> CODES = Set.of("S01", "S02", "S08", "P01", "F08", "U01", "U03");

    private CasesTold() {
    }

    static ImportReport check(String file) {
        return check(file.getBytes(StandardCharsets.UTF_8), new ArrayList<>());
    }

    static ImportReport check(byte[] file, List<ImportedCase> taken) {
        return check(new ByteArrayInputStream(file), taken);
    }

    static ImportReport check(InputStream file, List<ImportedCase> taken) {
        CaseRow rows = new CaseRow(Set.of("NORTH", "SOUTH"), Set.of("NORTH"), CODES, TODAY);
        return new CaseFileCheck(rows, cases -> Set.of("NORTH/OLD/1"), numbers -> Map.of("9990000018", "NORTH/2019-3")).read(file, taken::addAll);
    }

    /** A row that is right but for these columns, given as column and value by turns. */
    static ImportReport checkRow(String... given) {
        StringBuilder header = new StringBuilder("case_ref,panel,sex,born_on,died_on");
        StringBuilder row = new StringBuilder();
        String[] usual = {"case_ref", "2024/001", "panel", "NORTH", "sex", "female", "born_on", "2024-03-02", "died_on", "2024-05-14"};
        for (int i = 0; i < usual.length; i += 2) {
            row.append(i == 0 ? "" : ",").append(valueOf(usual[i], usual[i + 1], given));
        }
        for (int i = 0; i < given.length; i += 2) {
            if (!List.of(usual).contains(given[i])) {
                header.append(',').append(given[i]);
                row.append(',').append(given[i + 1]);
            }
        }
        return check(header + "\n" + row + "\n");
    }

    private static String valueOf(String column, String otherwise, String... given) {
        for (int i = 0; i < given.length; i += 2) {
            if (given[i].equals(column)) {
                return given[i + 1];
            }
        }
        return otherwise;
    }

    /** "row column severity", one for each finding. */
    static List<String> places(ImportReport report) {
        return report.findings().stream().map(f -> f.row() + " " + f.column() + " " + f.severity()).toList();
    }
}

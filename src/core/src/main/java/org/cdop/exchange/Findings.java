package org.cdop.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found in one file. So many are kept; of the rest the number is told, and the counts stay exact. */
final class Findings {

    static final int MOST = 100_000;

    private final List<ImportFinding> kept = new ArrayList<>();
    private final BitSet rejected = new BitSet();
    private long more;
    private long rows;
    private boolean fileFaulty;

    void rowRead() {
        rows++;
    }

    long rows() {
        return rows;
    }

    /** An error of the whole file: none of its rows can be brought in. */
    void ofFile(String column, String message) {
        fileFaulty = true;
        add(new ImportFinding(0, column, false, message));
    }

    void error(long row, String column, String message) {
        rejected.set((int) row);
        add(new ImportFinding(row, column, false, message));
    }

    void warning(long row, String column, String message) {
        add(new ImportFinding(row, column, true, message));
    }

    boolean rejects(long row) {
        return rejected.get((int) row);
    }

    /** Nothing stands against bringing in what was read so far. */
    boolean isClean() {
        return !fileFaulty && rejected.isEmpty();
    }

    private void add(ImportFinding finding) {
        if (kept.size() < MOST || finding.row() == 0) {
            kept.add(finding);
        } else {
            more++;
        }
    }

    ImportReport report() {
        List<ImportFinding> all = new ArrayList<>(kept);
        if (more > 0) {
            all.add(new ImportFinding(0, null, rejected.isEmpty(), "There are " + more + " more findings than are listed here. Correct these first."));
        }
        all.sort(Comparator.comparingLong(ImportFinding::row));
        long refused = fileFaulty ? rows : rejected.cardinality();
        return new ImportReport(rows, rows - refused, refused, 0, List.copyOf(all));
    }
}

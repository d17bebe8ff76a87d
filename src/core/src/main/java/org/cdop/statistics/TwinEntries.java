package org.cdop.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The entries of a ledger as a twin has them: most as they are, some with other values, of another panel or year. */
final class TwinEntries {

    private final Entries truth;
    private final byte[][] told;
    private final int[] panel;
    private final int[] year;

    /** An entry that is another one in a twin. */
    record Other(int entry, byte[] told, int panel, int year) {
    }

    TwinEntries(Entries truth) {
        this.truth = truth;
        this.told = IntStream.range(0, truth.size()).mapToObj(truth::told).toArray(byte[][]::new);
        this.panel = IntStream.range(0, truth.size()).map(truth::panel).toArray();
        this.year = IntStream.range(0, truth.size()).map(truth::year).toArray();
    }

    int size() {
        return told.length;
    }

    /** Values by number of the characteristic. */
    byte[] told(int entry) {
        return told[entry];
    }

    int panel(int entry) {
        return panel[entry];
    }

    int year(int entry) {
        return year[entry];
    }

    void set(int entry, byte[] values, int itsPanel, int itsYear) {
        told[entry] = values;
        panel[entry] = itsPanel;
        year[entry] = itsYear;
    }

    /** As they are in truth again. */
    void reset(List<Other> others) {
        others.forEach(o -> set(o.entry, truth.told(o.entry), truth.panel(o.entry), truth.year(o.entry)));
    }

    private boolean isTrue(int entry) {
        return panel[entry] == truth.panel(entry) && year[entry] == truth.year(entry) && Arrays.equals(told[entry], truth.told(entry));
    }

    /** The entries that are other ones. */
    List<Integer> changed() {
        List<Integer> all = new ArrayList<>();
        for (int e = 0; e < told.length; e++) {
            if (!isTrue(e)) {
                all.add(e);
            }
        }
        return all;
    }

    List<Other> others() {
        return changed().stream().map(e -> new Other(e, told[e], panel[e], year[e])).toList();
    }
}

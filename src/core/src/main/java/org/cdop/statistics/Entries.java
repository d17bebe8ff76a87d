package org.cdop.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a ledger, true ones: each with its panel, its year to 31 March, and what tables count of it, as characteristic and
 * value (“sex”, “male”). A characteristic that an entry does not tell has the value “”.
 */
final class Entries {

    /** Of an entry that is counted nowhere. */
    static final int NOWHERE = -1;

    private final List<String> characteristics = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<String>> values = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> panels;
    private final List<byte[]> told = new ArrayList<>();
    private final List<int[]> where = new ArrayList<>();

    Entries(List<String> panels) {
        this.panels = panels;
    }

    /** @param features each as “characteristic=value” */
    void add(String id, String panel, int year, List<String> features) {
        int[] at = new int[features.size()];
        int[] value = new int[features.size()];
        for (int i = 0; i < at.length; i++) {
            int cut = features.get(i).indexOf('=');
            at[i] = characteristic(features.get(i).substring(0, cut));
            value[i] = value(at[i], features.get(i).substring(cut + 1));
        }
        byte[] all = new byte[characteristics.size()];
        for (int i = 0; i < at.length; i++) {
            all[at[i]] = (byte) value[i];
        }
        ids.put(id, told.size());
        names.add(id);
        told.add(all);
        where.add(new int[] {panels.indexOf(panel), year});
    }

    /** The number of a characteristic, which is made known where it was not. */
    int characteristic(String name) {
        return places.computeIfAbsent(name, n -> {
            characteristics.add(n);
            values.add(new ArrayList<>(List.of("")));
            return characteristics.size() - 1;
        });
    }

    /** The number of a value. */
    int value(int characteristic, String value) {
        List<String> its = values.get(characteristic);
        int known = its.indexOf(value);
        if (known >= 0) {
            return known;
        }
        if (its.size() > Byte.MAX_VALUE) {
            throw new IllegalStateException(characteristics.get(characteristic) + " has too many values");
        }
        its.add(value);
        return its.size() - 1;
    }

    List<String> characteristics() {
        return characteristics;
    }

    List<String> values(int characteristic) {
        return values.get(characteristic);
    }

    List<String> panels() {
        return panels;
    }

    int size() {
        return told.size();
    }

    /** The number of an entry, or {@link #NOWHERE}. */
    int number(String id) {
        return ids.getOrDefault(id, NOWHERE);
    }

    String id(int entry) {
        return names.get(entry);
    }

    /** Values by number of the characteristic, as many as there are. */
    byte[] told(int entry) {
        return java.util.Arrays.copyOf(told.get(entry), characteristics.size());
    }

    int panel(int entry) {
        return where.get(entry)[0];
    }

    int year(int entry) {
        return where.get(entry)[1];
    }

    int firstYear(int otherwise) {
        return where.stream().mapToInt(w -> w[1]).min().orElse(otherwise);
    }
}

package org.cdop.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures an act many times, after it was warmed up, and prints a line with its median, beside what else was measured and
 * what is wanted. Nothing is refused for being slow: a benchmark tells, and a machine that others share tells less.
 */
final class Stopwatch {

    private static final int RUNS = 60;

    private Stopwatch() {
    }

    static void title(String text) {
        title(text, RUNS);
    }

    static void title(String text, int runs) {
        System.out.printf(Locale.UK, "%n%s%n%-58s %9s %9s %9s %9s%n", text, runs + " runs", "median", "19 of 20", "least", "wanted");
    }

    /** Answers the median in milliseconds. */
    static double measure(String what, double wanted, Supplier<?> act) {
        return measure(what, wanted, RUNS, act);
    }

    /** The same with fewer runs, for what takes long; half as many go before and do not count. What gives no answer is told, and has no median. */
    static double measure(String what, double wanted, int runs, Supplier<?> act) {
        try {
            for (int i = 0; i < runs / 2; i++) {
                act.get();
            }
        } catch (AssertionError e) {
            System.out.printf(Locale.UK, "%-58s gave no answer: %s%n", what, e.getMessage());
            return Double.NaN;
        }
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            act.get();
            all.add(Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6);
        }
        all.sort(null);
        double median = (all.get((runs - 1) / 2) + all.get(runs / 2)) / 2;
        System.out.printf(Locale.UK, "%-58s %6.1f ms %6.1f ms %6.1f ms %9s%n", what, median, all.get(Math.max(0, runs * 19 / 20 - 1)), all.get(0),
            wanted == 0 ? "" : String.format(Locale.UK, "%.0f ms", wanted));
        return median;
    }

    static void size(String what, long bytes) {
        System.out.printf(Locale.UK, bytes < 1000 ? "%-58s %6.0f bytes%n" : "%-58s %6.1f kB%n", what, bytes < 1000 ? bytes : bytes / 1000.0);
    }
}

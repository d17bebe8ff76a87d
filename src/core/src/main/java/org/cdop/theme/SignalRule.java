package org.cdop.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cdop.statistics.PoissonTail;

/**
 * When deaths raise an early signal (domain notes, themes §5; limits are settings of the panel).
 *
 * @param percent   a count is raised where chance alone gives it with a lower probability
 * @param least     whole years before the last twelve months that must be held; five are used where they are
 * @param days      between similar deaths in one place, or of one product
 * @param heldSince the first death that the panel holds; a year before that day is not held
 */
record SignalRule(int percent, int least, int days, LocalDate today, LocalDate heldSince) {

    static final int YEARS = 5;
    /** One death repeats nothing. */
    private static final int REPEATED = 2;

    /** Whole years that are held before the last twelve months, five at most. */
    int yearsHeld() {
        return (int) IntStream.rangeClosed(1, YEARS).filter(y -> heldSince != null && !heldSince.isAfter(firstDay(y))).count();
    }

    /** The first day of the twelve months that end so many years ago. */
    private LocalDate firstDay(int yearsAgo) {
        return today.minusYears(yearsAgo + 1L).plusDays(1);
    }

    /** The signals of one panel, counts first. */
    List<Signal> raised(List<WatchedDeath> deaths) {
        Map<String, List<WatchedDeath>> headings = new LinkedHashMap<>();
        deaths.stream().filter(d -> !d.diedOn().isAfter(today)).sorted(Comparator.comparing(WatchedDeath::watch).thenComparing(WatchedDeath::diedOn))
            .forEach(d -> headings.computeIfAbsent(d.watch() + "|" + d.subject() + "|" + d.alike(), k -> new ArrayList<>()).add(d));
        return headings.values().stream().map(h -> h.get(0).watch().isCounted() ? counted(h) : soon(h)).flatMap(Optional::stream).toList();
    }

    private Optional<Signal> counted(List<WatchedDeath> heading) {
        List<WatchedDeath> now = within(heading, 0);
        int years = yearsHeld();
        if (years < least || now.size() < REPEATED) {
            return Optional.empty();
        }
        List<Long> before = IntStream.rangeClosed(1, years).mapToObj(y -> (long) within(heading, y).size()).toList();
        double mean = before.stream().mapToLong(n -> n).average().orElseThrow();
        double probability = PoissonTail.atLeast(now.size(), mean);
        return now.size() > mean && 100 * probability < percent ? Optional.of(signal(now, new Signal.Chance(before, mean, probability))) : Optional.empty();
    }

    private List<WatchedDeath> within(List<WatchedDeath> heading, int yearsAgo) {
        LocalDate last = today.minusYears(yearsAgo);
        return heading.stream().filter(d -> !d.diedOn().isBefore(firstDay(yearsAgo)) && !d.diedOn().isAfter(last)).toList();
    }

    /** Deaths of which each is soon after the one before, where the last of them is in the last twelve months. */
    private Optional<Signal> soon(List<WatchedDeath> heading) {
        List<WatchedDeath> all = new ArrayList<>();
        List<WatchedDeath> row = new ArrayList<>();
        for (WatchedDeath death : heading) {
            if (!row.isEmpty() && row.get(row.size() - 1).diedOn().plusDays(days).isBefore(death.diedOn())) {
                keep(row, all);
                row.clear();
            }
            row.add(death);
        }
        keep(row, all);
        return all.isEmpty() ? Optional.empty() : Optional.of(signal(all, null));
    }

    private void keep(List<WatchedDeath> row, List<WatchedDeath> all) {
        if (row.size() >= REPEATED && !row.get(row.size() - 1).diedOn().isBefore(firstDay(0))) {
            all.addAll(row);
        }
    }

    private Signal signal(List<WatchedDeath> deaths, Signal.Chance chance) {
        WatchedDeath one = deaths.get(deaths.size() - 1);
        return new Signal(one.panel(), one.watch(), one.subject(), one.label(), one.alike(), List.copyOf(deaths), chance, days, one.isSensitive());
    }
}

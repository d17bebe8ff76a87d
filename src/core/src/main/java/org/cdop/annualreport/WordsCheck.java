package org.cdop.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.statistics.Cell;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;

/**
 * Looks through the lead's words for numbers that the frozen tables do not bear out, and for counts that they hide. Narrative is the
 * likeliest place where a protected number gets out (statistics notes, §6). It is a help: who writes still reads what they wrote.
 */
final class WordsCheck {

    private static final int MOST_TOLD = 6;

    private final Snapshot snapshot;
    private final int small;
    private final LabelWords labels;

    /** @param small the greatest count that is hidden for being small */
    WordsCheck(Snapshot snapshot, int small) {
        this.snapshot = snapshot;
        this.small = small;
        this.labels = new LabelWords(snapshot.tables().values());
    }

    List<WordsFinding> of(Chapter chapter, String words) {
        List<WordsFinding> found = new ArrayList<>();
        for (String sentence : words.split("(?<=[.!?])\\s+|\\R")) {
            Set<LabelWords.Place> named = labels.namedIn(sentence);
            for (TypedNumber number : TypedNumber.in(sentence)) {
                WordsFinding finding = finding(chapter, sentence.strip(), number, named);
                if (finding != null && found.stream().noneMatch(f -> f.key().equals(finding.key()))) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    /** Whether the words give a count that the tables hide. */
    boolean givesAway(String words) {
        return of(Chapter.LEARNING, words).stream().anyMatch(f -> f.kind() == WordsFinding.Kind.HIDDEN_COUNT);
    }

    private WordsFinding finding(Chapter chapter, String sentence, TypedNumber number, Set<LabelWords.Place> named) {
        if (isBorneOut(number, named)) {
            return null;
        }
        boolean hidden = named.stream().anyMatch(place -> hides(place, number));
        if (hidden) {
            return WordsFinding.of(chapter, WordsFinding.Kind.HIDDEN_COUNT, number.typed(), sentence, "The tables hide counts of "
                + named.stream().filter(place -> hides(place, number)).map(place -> "“" + place.line().label() + "”").distinct().collect(Collectors.joining(", "))
                + ". A number beside it gives them away. Take it out.");
        }
        if (number.people() && !number.perCent() && number.value().signum() > 0 && number.value().compareTo(BigDecimal.valueOf(small)) <= 0) {
            return WordsFinding.of(chapter, WordsFinding.Kind.HIDDEN_COUNT, number.typed(), sentence,
                "Counts of children from 1 to " + small + " are hidden in every table. Take it out.");
        }
        List<String> told = shown(number, named).limit(MOST_TOLD).toList();
        return WordsFinding.of(chapter, WordsFinding.Kind.CONTRADICTION, number.typed(), sentence, named.isEmpty() || told.isEmpty()
            ? "It stands in no table of this report." : "The tables show: " + String.join("; ", told) + ".");
    }

    private static boolean hides(LabelWords.Place place, TypedNumber number) {
        return (number.people() || number.perCent()) && place.line().cells().values().stream().anyMatch(Cell::suppressed);
    }

    private boolean isBorneOut(TypedNumber number, Set<LabelWords.Place> named) {
        if (!named.isEmpty()) {
            return named.stream().anyMatch(p -> has(p.table(), p.line(), number)) || totals(named).anyMatch(p -> has(p.table(), p.line(), number));
        }
        return snapshot.tables().values().stream().anyMatch(t -> isSize(t, number) || t.rows().stream().anyMatch(line -> has(t, line, number)))
            || !number.people() && isTold(number);
    }

    /** Counts of what is listed one by one: meetings, actions and recommendations. */
    private boolean isTold(TypedNumber number) {
        return Stream.of(snapshot.meetings().size(), snapshot.actions().size(), snapshot.recommendations().size(),
                (int) snapshot.recommendations().stream().filter(Predicate.not(ReportedRecommendation::carried)).count(),
                (int) snapshot.recommendations().stream().filter(ReportedRecommendation::carried).count(), snapshot.tables().size())
            .anyMatch(n -> number.value().compareTo(BigDecimal.valueOf(n)) == 0)
            || snapshot.changes().stream().anyMatch(c -> c.before().matches("\\Q" + number.typed() + "\\E( %)?"));
    }

    private static boolean isSize(PublishedTable table, TypedNumber number) {
        return table.n() != null && number.value().compareTo(BigDecimal.valueOf(table.n())) == 0;
    }

    private Stream<LabelWords.Place> totals(Set<LabelWords.Place> named) {
        return named.stream().map(LabelWords.Place::table).distinct()
            .flatMap(table -> table.rows().stream().filter(Line::isTotal).map(line -> new LabelWords.Place(table, line)));
    }

    private static boolean has(PublishedTable table, Line line, TypedNumber number) {
        return columns(table, number).anyMatch(column -> fits(line.cell(column.id()), number));
    }

    private static Stream<Heading> columns(PublishedTable table, TypedNumber number) {
        return table.columns().stream().filter(column -> column.id().startsWith("percent") == number.perCent());
    }

    private static boolean fits(Cell cell, TypedNumber number) {
        return cell != null && cell.value() != null && BigDecimal.valueOf(cell.value())
            .setScale(Math.max(0, number.value().scale()), RoundingMode.HALF_UP).compareTo(number.value()) == 0;
    }

    private Stream<String> shown(TypedNumber number, Set<LabelWords.Place> named) {
        Set<String> all = new LinkedHashSet<>();
        named.forEach(place -> columns(place.table(), number).forEach(column -> {
            Cell cell = place.line().cell(column.id());
            if (cell != null && cell.value() != null) {
                all.add(place.line().label() + ", " + column.label() + ": " + cell.shown());
            }
        }));
        return all.stream();
    }
}

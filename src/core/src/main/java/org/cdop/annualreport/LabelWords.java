package org.cdop.annualreport;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.PublishedTable.Line;

/**
 * Which rows of the tables a sentence speaks of: those whose label, up to its first comma or bracket, stands in it, or a long word
 * that only they have.
 */
final class LabelWords {

    private static final int LONG = 7;
    private static final Set<String> EVERYDAY = Set.of("unknown", "children", "modifiable", "factors", "medical", "including", "hospital", "services",
        "service", "primary", "meeting", "recorded", "reviews", "deaths", "information", "category", "natural", "another", "persons", "parents",
        "learning", "through", "between", "support", "quality", "other", "not known", "nothing", "panel meeting", "school", "police", "ambulance");

    /** Its rows are questions, whose names stand in any sentence. */
    private static final String NAMES_OF_QUESTIONS = "completeness";

    /** A row of a table. */
    record Place(PublishedTable table, Line line) {
    }

    private final Map<Place, Pattern> rows = new HashMap<>();

    LabelWords(Collection<PublishedTable> tables) {
        for (PublishedTable table : tables) {
            if (NAMES_OF_QUESTIONS.equals(table.table())) {
                continue;
            }
            for (Line line : table.rows()) {
                String phrase = line.label().toLowerCase(Locale.UK).replaceAll("[,(;/].*", "").strip();
                if (!line.isTotal() && phrase.length() >= 5 && !EVERYDAY.contains(phrase)) {
                    String words = distinctive(table, line).stream().map(stem -> "|" + Pattern.quote(stem) + "\\p{L}{0,3}").collect(Collectors.joining());
                    rows.put(new Place(table, line), Pattern.compile("(?<![\\p{L}-])(?:" + Pattern.quote(phrase) + words + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
                }
            }
        }
    }

    Set<Place> namedIn(String sentence) {
        return rows.entrySet().stream().filter(row -> row.getValue().matcher(sentence).find()).map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> distinctive(PublishedTable table, Line line) {
        Set<String> others = table.rows().stream().filter(other -> other != line).flatMap(other -> stems(other.label()).stream()).collect(Collectors.toSet());
        return stems(line.label()).stream().filter(stem -> !others.contains(stem)).collect(Collectors.toSet());
    }

    private static Set<String> stems(String label) {
        return Pattern.compile("[^\\p{L}]+").splitAsStream(label.toLowerCase(Locale.UK)).filter(word -> word.length() >= LONG && !EVERYDAY.contains(word))
            .map(word -> word.replaceAll("(?:ies|s|y)$", "")).collect(Collectors.toSet());
    }
}

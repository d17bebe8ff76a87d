package org.cdop.panelmeeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What masking left standing and a reader should look at before a case is released: words with a capital within a sentence,
 * which may be names that no form told, and long numbers. A help to whoever reads, never in place of reading.
 */
final class WordsToLookAt {

    private static final Pattern MASKED = Pattern.compile("\\[[^\\]]{0,200}]");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\u2019'-]*|[0-9](?:[ /-]?[0-9]){4,}|[.!?:;\\n\\u2022\\u201C\"(]");
    private static final Set<String> OF_THE_FIELD = Set.of("i", "gp", "a&e", "police", "hospital", "coroner", "ambulance", "nhs", "mum", "dad",
        "mother", "father", "school", "social", "care", "services", "children's", "health", "visitor", "midwife", "consultant", "doctor",
        "nurse", "english", "british", "welsh", "christmas", "easter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "child", "death", "review", "panel", "joint", "agency", "response", "emergency", "department", "covid", "camhs", "picu", "nicu");

    private WordsToLookAt() {
    }

    /** Each once, in the order in which they stand. */
    static List<String> in(AnonymisedText text) {
        Set<String> found = new LinkedHashSet<>();
        text.parts().forEach(part -> part.items().stream().filter(AnonymisedText.Item::free).forEach(item -> look(item.text(), found)));
        return List.copyOf(found);
    }

    private static void look(String text, Set<String> found) {
        Matcher parts = PART.matcher(MASKED.matcher(text).replaceAll(" x "));
        boolean begins = true;
        while (parts.find()) {
            String part = parts.group();
            boolean letter = Character.isLetter(part.codePointAt(0));
            if (Character.isDigit(part.charAt(0)) || letter && !begins && isWrittenAsAName(part)) {
                found.add(part);
            }
            begins = !letter && !Character.isDigit(part.charAt(0));
        }
    }

    private static boolean isWrittenAsAName(String word) {
        boolean shout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return Character.isUpperCase(word.codePointAt(0)) && !shout && !OF_THE_FIELD.contains(Words.key(word));
    }
}

package org.cdop.panelmeeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as masking compares them: without accents and case; and which of them are everyday words. */
final class Words {

    /** A word, with an apostrophe inside where two letters or more follow: O'Neill, but not the possessive s. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]{2,})?");

    /** Everyday words that are also names; masked only where they are written as names. */
    private static final Set<String> EVERYDAY = read("everyday-words.txt");
    /** The smallest of them, which begin sentences: masked there only beside another sign of a name. */
    private static final Set<String> SMALL = Set.of("an", "so", "do", "he", "in", "on", "to", "it", "is", "as", "at", "be", "by",
        "my", "no", "of", "or", "we", "may", "will", "can", "not", "us", "go", "see", "the", "mark", "dawn", "long", "day");
    /** What is part of a written name without being one. */
    private static final Set<String> NO_NAME = Set.of("dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "nurse", "sister",
        "midwife", "pc", "dc", "ds", "di", "dci", "sgt", "rev", "cllr", "baby", "of", "twin", "triplet", "unnamed", "infant", "boy",
        "girl", "records", "record", "office", "department", "male", "female", "mother", "father", "mum", "dad", "unknown", "not", "known", "none", "nil", "the", "and", "ap",
        "ab", "ferch", "van", "der", "de", "la", "le", "du", "bin", "bint", "ibn", "al", "el", "one", "two", "team", "child",
        "hospital", "gp", "officer", "worker", "social", "health", "visitor", "consultant", "paediatrician", "police", "coroner");

    private Words() {
    }

    private static Set<String> read(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Words.class.getResourceAsStream("/masking/" + file), StandardCharsets.UTF_8))) {
            return in.lines().flatMap(line -> Stream.of(line.trim().split("\\s+"))).filter(w -> !w.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text letter for letter without accents, so that positions stay: Gwenllïan becomes Gwenllian. */
    static String plain(String composed) {
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            plain.append(plain(composed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        switch (c) {
            case 'ø': return 'o';
            case 'Ø': return 'O';
            case 'ł': return 'l';
            case 'Ł': return 'L';
            case 'đ': return 'd';
            case 'Đ': return 'D';
            case 'ı': return 'i';
            case '\u2019': case '\u2018': case '\u02BC': case '`': case '\u00B4': return '\'';
            default: return c < 128 || Character.isSurrogate(c) ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
    }

    static String key(String word) {
        return plain(Normalizer.normalize(word, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    static boolean isEveryday(String key) {
        return EVERYDAY.contains(key) || SMALL.contains(key);
    }

    static boolean isSmall(String key) {
        return SMALL.contains(key);
    }

    static boolean isName(String key) {
        return key.length() > 1 && !NO_NAME.contains(key);
    }
}

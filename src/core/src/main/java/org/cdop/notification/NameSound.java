package org.cdop.notification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Compares names as they are heard: spelling, accents, hyphens and the order of parts do not matter. Knows a baby who
 * had no name yet ("Baby of Ann Alder", "Twin 2").
 */
final class NameSound {

    private static final Pattern UNNAMED = Pattern.compile(
        "^(baby|infant|boy|girl|male|female|twin|triplet|unnamed|un-?named|not (yet )?named|not known|unknown|newborn)\\b.*");
    private static final Pattern BIRTH_ORDER = Pattern.compile("\\b(?:twin|triplet)\\s*(one|two|three|iii|ii|i|[1-3a-c])\\b");
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    static {
        SOUND.setMaxCodeLen(8);
    }

    private NameSound() {
    }

    /** Whether the two are, or sound like, the same name: any part of one that sounds like a part of the other. */
    static boolean alike(String one, String other) {
        List<String> parts = parts(one);
        List<String> others = parts(other);
        return parts.stream().anyMatch(a -> others.stream().anyMatch(b -> sounds(a, b)));
    }

    /** Whether the child had no given name when it was written down. */
    static boolean isUnnamed(String givenNames) {
        return givenNames == null || givenNames.isBlank() || UNNAMED.matcher(plain(givenNames)).matches();
    }

    /** Which of twins or triplets, 1 to 3, where the name says so; otherwise 0. */
    static int birthOrder(String givenNames) {
        Matcher m = BIRTH_ORDER.matcher(plain(givenNames));
        if (!m.find()) {
            return 0;
        }
        switch (m.group(1)) {
            case "1": case "one": case "i": case "a": return 1;
            case "2": case "two": case "ii": case "b": return 2;
            default: return 3;
        }
    }

    /** Lower case, without accents; what stands between the parts becomes one space. */
    static String plain(String name) {
        return name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
            .replace("’", "").replace("'", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean sounds(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String code = SOUND.doubleMetaphone(a);
        return a.length() > 2 && b.length() > 2 && code != null && code.length() > 1
            && (code.equals(SOUND.doubleMetaphone(b)) || code.equals(SOUND.doubleMetaphone(b, true)));
    }

    private static List<String> parts(String name) {
        return Arrays.stream(plain(name).split(" ")).filter(part -> part.length() > 1).toList();
    }
}

package org.cdop.panelmeeting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of the people of a case, found as whole words whatever their accents, case or possessive, and replaced by the
 * person's role. A name that is also an everyday word is masked only where it is written as a name.
 */
final class NameMask {

    /** What may stand between two words of one name: space, hyphen, comma, an initial, a particle. */
    private static final Pattern WITHIN_NAME = Pattern.compile(
        "(?:[ \u00a0-]+(?:(?:\\p{Lu}\\.?|ap|ab|ferch|van|der|de|la|bin|bint|al|el)[ \u00a0-]+)*|, )", Pattern.UNICODE_CASE);
    private static final Pattern DOING = Pattern.compile(
        "^\\s+(?:was|is|had|has|were|said|died|went|cried|who|and|did|told|lived|slept|woke|became|felt|fell|attended|presented)\\b");
    private static final Pattern GIVEN_NAME = Pattern.compile("(?<![\\p{L}\uE001])(\\p{Lu}\\p{Ll}[\\p{L}'-]*)[ \u00a0]$");
    private static final Set<String> NO_GIVEN_NAME = Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Lady", "Master", "Baby",
        "Child", "Mother", "Father", "Mum", "Dad", "Sister", "Brother", "Nurse", "Midwife", "The", "And", "When", "After", "Before", "With", "To",
        "For", "By", "Of", "In", "On", "At", "As", "If", "That", "This", "Both", "Family", "Officer", "Constable", "Sergeant", "Twin");
    private static final int AROUND = 120;
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:;•\\n\\r\u2013\u2014*-])\\s*$");

    private final Map<String, Set<Person>> people = new LinkedHashMap<>();

    NameMask(Collection<KnownName> names) {
        Map<String, Person> known = new LinkedHashMap<>();
        for (KnownName name : names) {
            List<String> parts = parts(name.name());
            for (int i = 0; i < parts.size(); i++) {
                Person person = known.computeIfAbsent(name.role() + "|" + parts, k -> new Person(name.role(), parts));
                people.computeIfAbsent(parts.get(i), k -> new LinkedHashSet<>()).add(person);
            }
        }
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Matcher m = Words.WORD.matcher(name == null ? "" : Words.key(name));
        while (m.find()) {
            if (Words.isName(m.group())) {
                parts.add(m.group());
            }
        }
        return parts;
    }

    void mask(Placeholders text) {
        text.mask(found(text.text(), 1));
    }

    /** Where the composed text names somebody by at least so many parts of the name, and the role of whom it names. */
    List<Placeholders.Passage> found(String text, int parts) {
        List<Placeholders.Passage> found = new ArrayList<>();
        String plain = Words.plain(text);
        for (Run run : runs(plain)) {
            int from = fromGivenName(plain, run);
            if (run.keys.size() >= parts) {
                found.add(new Placeholders.Passage(from, run.until, from < run.from ? "name" : role(run)));
            }
        }
        return found;
    }

    /** A family name alone after a word written as a name: somebody of the family whose given name no form told. */
    private int fromGivenName(String plain, Run run) {
        boolean familyNameAlone = run.keys.size() == 1 && run.people.stream().allMatch(p -> p.isFamilyName(run.keys.get(0)));
        Matcher given = GIVEN_NAME.matcher(before(plain, run.from));
        return familyNameAlone && given.find() && known(given.group(1)) == null && !NO_GIVEN_NAME.contains(given.group(1)) ? run.from - (given.group(1).length() + 1) : run.from;
    }

    /** The words that belong together as one written name. */
    private List<Run> runs(String plain) {
        List<Run> runs = new ArrayList<>();
        Matcher m = Words.WORD.matcher(plain);
        Run last = null;
        while (m.find()) {
            String key = known(m.group());
            if (key == null || !isWrittenAsName(plain, m, key, last)) {
                continue;
            }
            int until = m.start() + length(m.group(), key);
            if (last == null || !last.takes(plain, m.start(), until, people.get(key), key)) {
                last = new Run(m.start(), until, people.get(key), key);
                runs.add(last);
            }
        }
        return runs;
    }

    /** The known part that the word is: itself, before an apostrophe, or in the plural ("the Wharfes"). */
    private String known(String word) {
        String key = word.toLowerCase(java.util.Locale.ROOT);
        if (people.containsKey(key)) {
            return key;
        }
        int apostrophe = key.indexOf('\'');
        if (apostrophe > 0) {
            return known(word.substring(0, apostrophe));
        }
        String one = key.length() > 4 && key.endsWith("s") ? key.substring(0, key.length() - 1) : null;
        return one != null && people.containsKey(one) && !Words.isEveryday(one) ? one : null;
    }

    private static int length(String word, String key) {
        return word.toLowerCase(java.util.Locale.ROOT).startsWith(key + "'") ? key.length() : word.length();
    }

    private boolean isWrittenAsName(String plain, Matcher word, String key, Run last) {
        if (!Words.isEveryday(key)) {
            return true;
        }
        String after = plain.substring(word.end(), Math.min(plain.length(), word.end() + AROUND));
        if (!Character.isUpperCase(word.group().charAt(0)) || after.matches("(?s)^ ?\\d.*")) {
            return false;
        }
        if (!Words.isSmall(key) || !SENTENCE_START.matcher(before(plain, word.start())).find()) {
            return true;
        }
        Matcher next = Words.WORD.matcher(after);
        boolean beside = last != null && WITHIN_NAME.matcher(plain.substring(last.until, word.start())).matches()
            || next.find() && next.start() < 3 && known(next.group()) != null;
        return beside || after.startsWith("'s") || DOING.matcher(after).find();
    }

    /** What stands directly before: enough to judge by, however long the text is. */
    private static String before(String plain, int end) {
        return plain.substring(Math.max(0, end - AROUND), end);
    }

    private static String role(Run run) {
        Set<String> roles = run.people.stream().map(p -> p.role).collect(Collectors.toCollection(LinkedHashSet::new));
        if (roles.size() == 1) {
            return roles.iterator().next();
        }
        String key = run.keys.get(0);
        if (run.people.stream().allMatch(p -> p.isFamilyName(key))) {
            return "family name";
        }
        return roles.contains(KnownName.CHILD) && run.people.stream().anyMatch(p -> p.role.equals(KnownName.CHILD)
            && !p.isFamilyName(key)) ? KnownName.CHILD : "name";
    }

    /** A person and the parts of their name; the last part is the family name. */
    private static final class Person {
        private final String role;
        private final List<String> parts;

        Person(String role, List<String> parts) {
            this.role = role;
            this.parts = parts;
        }

        boolean isFamilyName(String key) {
            return parts.size() > 1 && parts.get(parts.size() - 1).equals(key);
        }
    }

    /** Words in a row that are all part of at least one person's name. */
    private static final class Run {
        private final int from;
        private int until;
        private final Set<Person> people;
        private final List<String> keys = new ArrayList<>();

        Run(int from, int until, Set<Person> people, String key) {
            this.from = from;
            this.until = until;
            this.people = new LinkedHashSet<>(people);
            keys.add(key);
        }

        boolean takes(String plain, int wordFrom, int wordUntil, Set<Person> others, String key) {
            Set<Person> both = new LinkedHashSet<>(people);
            both.retainAll(others);
            if (wordFrom < until || both.isEmpty() || keys.contains(key)
                    || !WITHIN_NAME.matcher(plain.substring(until, wordFrom)).matches()) {
                return false;
            }
            people.retainAll(both);
            keys.add(key);
            until = wordUntil;
            return true;
        }
    }

    /** Text in the form in which accented letters are single characters. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}

package org.cdop.panelmeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of free text what would tell the panel who the child was: names become roles, dates their distance from the
 * death; NHS numbers, postcodes, addresses, telephone numbers and e-mail addresses go. It errs towards masking too much,
 * and the coordinator looks through the result before the panel sees it.
 */
public final class Masking {

    private static final Pattern TITLED = Pattern.compile(
        "\\b((?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|PC|DC|DCI|Sgt)\\.?)\\s+((?:\\p{Lu}\\.?\\s+)?\\p{Lu}[\\p{L}'\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\u2019-]+)?)");
    private static final Pattern KIN = Pattern.compile("\\b((?i:mother|father|mum|mummy|dad|daddy|parent|sister|brother|sibling|twin|half-sister"
        + "|half-brother|stepmother|stepfather|grandmother|grandfather|gran|nan|aunt|uncle|cousin|partner|boyfriend|girlfriend|friend|carer|childminder"
        + "|neighbour|midwife|nurse|doctor|teacher|social worker|health visitor),?)\\s+(\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]*(?:\\s+\\p{Lu}\\p{Ll}[\\p{L}'\u2019-]+)?)");
    private static final Set<String> AT_WORK = Set.of(People.NOTIFIER, People.KEY_WORKER, People.PROFESSIONAL);
    private static final int SHORTEST_PASSAGE = 4;

    private final NameMask names;
    private final NumberMask numbers;
    private final DateMask dates;
    private final List<Map.Entry<Pattern, String>> passages;

    /**
     * @param known    names and the roles that stand in their place
     * @param nhs      NHS numbers of the case, ten digits
     * @param passages addresses, schools, practices and the words that stand in their place
     */
    public Masking(Collection<KnownName> known, Set<String> nhs, Map<String, String> passages, LocalDate diedOn) {
        names = new NameMask(known);
        numbers = new NumberMask(nhs);
        dates = new DateMask(diedOn);
        this.passages = passages.entrySet().stream()
            .filter(p -> p.getKey() != null && p.getKey().strip().length() >= SHORTEST_PASSAGE)
            .sorted(Comparator.comparing((Map.Entry<String, String> p) -> -p.getKey().length()))
            .map(p -> Map.entry(passage(p.getKey()), p.getValue())).collect(Collectors.toList());
    }

    /** The text as the panel may read it. */
    public String mask(String text) {
        return masked(text).restored();
    }

    /** Whether anything in the text would be masked. */
    public boolean wouldMask(String text) {
        return masked(text).count() > 0;
    }

    /**
     * The words that name the child or the family, each once: names, addresses with their number, NHS numbers. People at
     * work, schools and dates are not told: a letter may name whom it addresses.
     *
     * @param parts how many parts of one name must stand together: 1 within a case, 2 where it is compared with many
     */
    List<String> named(String text, int parts) {
        String composed = NameMask.composed(text == null ? "" : text);
        Set<String> found = new LinkedHashSet<>();
        names.found(composed, parts).stream().filter(p -> !AT_WORK.contains(p.words()))
            .forEach(p -> found.add(composed.substring(p.from(), p.until())));
        passages.stream().filter(p -> People.ADDRESS.equals(p.getValue()) && p.getKey().pattern().matches("(?s).*[0-9].*"))
            .forEach(p -> p.getKey().matcher(composed).results().forEach(m -> found.add(m.group())));
        found.addAll(numbers.known(composed));
        return List.copyOf(found);
    }

    /** A date as its distance from the death. */
    public String relative(LocalDate day) {
        return dates.relative(day);
    }

    private Placeholders masked(String text) {
        Placeholders work = new Placeholders(NameMask.composed(text == null ? "" : text));
        numbers.mask(work);
        passages.forEach(p -> work.mask(p.getKey(), m -> p.getValue()));
        dates.mask(work);
        names.mask(work);
        somebody(work, TITLED);
        somebody(work, KIN);
        return work;
    }

    /** Somebody with a title, or of the family, whose name no form told: "Dr [name]", "mother [name]". */
    private static void somebody(Placeholders work, Pattern named) {
        List<Placeholders.Passage> found = new ArrayList<>();
        Matcher m = named.matcher(work.text());
        while (m.find()) {
            found.add(new Placeholders.Passage(m.start(2), m.end(2), "name"));
        }
        work.mask(found);
    }

    private static Pattern passage(String words) {
        String pattern = List.of(words.strip().split("[\\s,]+")).stream().map(Pattern::quote).collect(Collectors.joining("[\\s,]+"));
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

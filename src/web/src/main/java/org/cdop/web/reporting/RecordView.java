package org.cdop.web.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cdop.reporting.CompositeRecord;
import org.cdop.reporting.Fact;
import org.cdop.reporting.Fact.State;
import org.cdop.reporting.Owing;

/**
 * What is looked for in a composite record, as it stands in the address: how the answers stand, one agency, a word of the question or of
 * an answer. Each narrows the counts of the others.
 */
public record RecordView(CompositeRecord read, String show, String from, String words) {

    private static final int SHOWN_OPEN = 40;

    /** One way of looking: what the address says, and its name. */
    public record Filter(String key, String name) {
    }

    public static final List<Filter> FILTERS = List.of(new Filter("", "All questions"), new Filter("disputed", "Disputed"),
        new Filter("awaited", "Awaited"), new Filter("not_told", "Not told"), new Filter("not_known", "Not known"), new Filter("settled", "Settled"));

    /** The facts of one section. */
    public record Part(String title, List<Fact> facts, boolean open) {

        public long count(String key) {
            return facts.stream().filter(f -> stands(f, key)).count();
        }
    }

    /** What an agency still owes to the record. */
    public record Owed(Owing owing, long questions) {
    }

    public RecordView {
        show = named(show) != null ? show : "";
        from = from == null ? "" : from.strip();
        words = words == null ? "" : words.strip();
    }

    private static Filter named(String key) {
        return FILTERS.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
    }

    private static boolean stands(Fact fact, String key) {
        return switch (key) {
            case "" -> true;
            case "awaited" -> fact.isAwaited();
            default -> fact.state().name().equalsIgnoreCase(key);
        };
    }

    private static Stream<String> agencies(Fact fact) {
        return Stream.concat(fact.versions().stream().flatMap(v -> v.said().stream()).map(s -> s.by()),
            fact.isAwaited() ? fact.owing().stream().map(Owing::agency) : Stream.empty()).distinct();
    }

    private boolean isFrom(Fact fact) {
        return from.isEmpty() || agencies(fact).anyMatch(from::equals);
    }

    private boolean hasWords(Fact fact) {
        return Stream.concat(Stream.of(fact.section(), fact.question().text()), fact.versions().stream().map(Fact.Version::shown))
            .anyMatch(t -> t.toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK)));
    }

    private List<Fact> chosen() {
        return read.facts().stream().filter(f -> stands(f, show) && isFrom(f) && hasWords(f)).toList();
    }

    /** Nothing is looked for: the page says first what needs looking at, and keeps the sections closed. */
    public boolean isWhole() {
        return show.isEmpty() && from.isEmpty() && words.isEmpty();
    }

    /** The sections with what is looked for; open where that is little, or one of them holds the question that was come from. */
    public List<Part> parts(String question, boolean all) {
        List<Fact> chosen = chosen();
        boolean open = all || !isWhole() && chosen.size() <= SHOWN_OPEN;
        Map<String, List<Fact>> bySection = new LinkedHashMap<>();
        chosen.forEach(f -> bySection.computeIfAbsent(f.section(), k -> new ArrayList<>()).add(f));
        return bySection.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue(), open
            || e.getValue().stream().anyMatch(f -> f.linkId().equals(question)))).toList();
    }

    public long count(String key) {
        return read.facts().stream().filter(f -> stands(f, key) && isFrom(f) && hasWords(f)).count();
    }

    /** Everybody who told something or owes something, with the number of questions. */
    public Collection<Map.Entry<String, Long>> sources() {
        Map<String, Long> all = new TreeMap<>();
        read.facts().stream().filter(f -> stands(f, show) && hasWords(f)).flatMap(RecordView::agencies).forEach(a -> all.merge(a, 1L, Long::sum));
        return all.entrySet();
    }

    /** What is still to come, by the form that is owed. */
    public List<Owed> owed() {
        Map<Owing, Long> all = new LinkedHashMap<>();
        read.facts().stream().filter(Fact::isAwaited).flatMap(f -> f.owing().stream()).forEach(o -> all.merge(o, 1L, Long::sum));
        return all.entrySet().stream().map(e -> new Owed(e.getKey(), e.getValue())).toList();
    }

    public List<Fact> settled() {
        return read.facts().stream().filter(Fact::isSettled).toList();
    }

    /** What stands without having been settled: agreed, or told by one. */
    public List<Fact> standing() {
        return read.facts().stream().filter(f -> f.isKnown() && !f.isSettled()).toList();
    }

    public List<Fact> disputed() {
        return read.facts().stream().filter(f -> f.state() == State.DISPUTED).toList();
    }

    /** The address of the same view with another filter. */
    public String address(String number, String key) {
        return "/cases/record?case=" + number + (key.isEmpty() ? "" : "&show=" + key) + (from.isEmpty() ? "" : "&from=" + encoded(from))
            + (words.isEmpty() ? "" : "&q=" + encoded(words));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

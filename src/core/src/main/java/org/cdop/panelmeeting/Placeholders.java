package org.cdop.panelmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which passages have been masked; what was masked is out of reach of the rules that come after. */
final class Placeholders {

    private static final Pattern KEPT = Pattern.compile("\uE000(\\d+)\uE001");

    private final List<String> masks = new ArrayList<>();
    private String text;

    Placeholders(String text) {
        this.text = text.replace("\uE000", "").replace("\uE001", "");
    }

    String text() {
        return text;
    }

    /** How many passages were masked. */
    int count() {
        return masks.size();
    }

    /** Masks each match with the words that the function answers; a match for which it answers null stays. */
    void mask(Pattern pattern, Function<MatchResult, String> words) {
        Matcher m = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String mask = words.apply(m.toMatchResult());
            m.appendReplacement(out, Matcher.quoteReplacement(mask == null ? m.group() : keep(mask)));
        }
        text = m.appendTail(out).toString();
    }

    /** A stretch of the text and the words that stand in its place. */
    record Passage(int from, int until, String words) {
    }

    /** Masks passages that stand one after the other. */
    void mask(List<Passage> passages) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Passage passage : passages) {
            out.append(text, done, passage.from()).append(keep(passage.words()));
            done = passage.until();
        }
        text = out.append(text, done, text.length()).toString();
    }

    private String keep(String mask) {
        masks.add("[" + mask + "]");
        return "\uE000" + (masks.size() - 1) + "\uE001";
    }

    String restored() {
        return KEPT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(masks.get(Integer.parseInt(m.group(1)))));
    }
}

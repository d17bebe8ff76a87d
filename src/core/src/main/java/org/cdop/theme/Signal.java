package org.cdop.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * An alert to look, not a finding: more deaths under one heading than chance makes likely, or similar deaths soon after each other in
 * one place or of one product.
 *
 * @param deaths    those that are counted, the earliest first
 * @param chance    the arithmetic of a count; null for deaths soon after each other, for which no probability is reckoned
 * @param days      within how many days deaths count as soon after each other
 * @param sensitive whether it says that suicides may be linked
 */
public record Signal(String panel, Watch watch, String subject, String what, String alike, List<WatchedDeath> deaths, Chance chance, int days,
                     boolean sensitive) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /**
     * The arithmetic of a count.
     *
     * @param before     deaths in each of the twelve months before, the latest first
     * @param mean       of these years
     * @param probability of as many deaths or more, about this mean: the exact Poisson tail, from 0 to 1
     */
    public record Chance(List<Long> before, double mean, double probability) {

        /** 4.2 %, or "below 0.01 %". */
        public String percent() {
            return probability < 0.0001 ? "below 0.01 %" : String.format(Locale.UK, probability < 0.001 ? "%.2f %%" : "%.1f %%", 100 * probability);
        }

        /** 0.4 a year. */
        public String shownMean() {
            return String.format(Locale.UK, "%.1f", mean);
        }

        /** "2, 0, 1" of the years before, the latest first. */
        public String shownBefore() {
            return String.join(", ", before.stream().map(String::valueOf).toList());
        }
    }

    /** What names it, for addresses and for who looked: the heading without its words, so that no school stands in an address. */
    public String key() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.join("|", panel, watch.name(), subject, alike).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public int observed() {
        return deaths.size();
    }

    /** The months of the first and the last death: a lead sees no full date. */
    public String months() {
        String first = deaths.get(0).diedOn().format(MONTH);
        String last = deaths.get(deaths.size() - 1).diedOn().format(MONTH);
        return first.equals(last) ? first : first + " to " + last;
    }

    /** Numbers of the cases that the person may see. */
    public List<String> numbers() {
        return deaths.stream().filter(WatchedDeath::seen).map(d -> d.number().toString()).toList();
    }

    /** How many of the deaths the person may not see, as where they declared a conflict. */
    public long unseen() {
        return deaths.stream().filter(d -> !d.seen()).count();
    }

    List<Long> caseIds() {
        return deaths.stream().map(WatchedDeath::caseId).toList();
    }

    /** Observed, expected and the probability; or the days between, in a sentence. */
    public String arithmetic() {
        if (chance == null) {
            return observed() + " similar deaths, none more than " + days + " days after the one before.";
        }
        String years = chance.before().size() == 1 ? "the year before" : "the " + chance.before().size() + " years before";
        return observed() + " deaths in the last 12 months; mean of " + years + " " + chance.shownMean() + " (" + chance.shownBefore()
            + ", the latest first); by chance " + observed() + " or more: " + chance.percent() + ".";
    }
}

package org.cdop.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out the words of what is told one by one where they must not stand in a report; how it stands is told all the same. */
final class Withholding {

    private static final String NAMED = "Left out here: the words name a child or a family.";
    private static final String COUNTED = "Left out here: the words give a number of children that the tables hide.";

    private final Predicate<String> counts;

    /** @param counts whether words give away a count that the tables hide */
    Withholding(Predicate<String> counts) {
        this.counts = counts;
    }

    /** @param names of each action what in its words names somebody */
    List<Snapshot.ThemeAction> actions(List<Snapshot.ThemeAction> all, List<List<String>> names) {
        List<Snapshot.ThemeAction> clean = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Snapshot.ThemeAction one = all.get(i);
            String why = why(one.inWords(), names.get(i));
            clean.add(why == null ? one : new Snapshot.ThemeAction(one.theme(), why, one.state(), ""));
        }
        return List.copyOf(clean);
    }

    /** @param names of each recommendation what in its words names somebody */
    List<ReportedRecommendation> recommendations(List<ReportedRecommendation> all, List<List<String>> names) {
        List<ReportedRecommendation> clean = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String why = why(all.get(i).written(), names.get(i));
            clean.add(why == null ? all.get(i) : all.get(i).withoutWords(why));
        }
        return List.copyOf(clean);
    }

    private String why(String words, List<String> names) {
        return !names.isEmpty() ? NAMED : counts.test(words) ? COUNTED : null;
    }
}

package org.cdop.annualreport;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the words of what is told one by one where they name a child or a family; how it stands is told all the same. */
final class Withholding {

    private static final String WITHHELD = "Left out here: the words name a child or a family.";

    private Withholding() {
    }

    /** @param names of each action what in its words names somebody */
    static List<Snapshot.ThemeAction> actions(List<Snapshot.ThemeAction> all, List<List<String>> names) {
        List<Snapshot.ThemeAction> clean = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Snapshot.ThemeAction one = all.get(i);
            clean.add(names.get(i).isEmpty() ? one : new Snapshot.ThemeAction(one.theme(), WITHHELD, one.state(), ""));
        }
        return List.copyOf(clean);
    }

    /** @param names of each recommendation what in its words names somebody */
    static List<ReportedRecommendation> recommendations(List<ReportedRecommendation> all, List<List<String>> names) {
        List<ReportedRecommendation> clean = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            clean.add(names.get(i).isEmpty() ? all.get(i) : all.get(i).withoutWords(WITHHELD));
        }
        return List.copyOf(clean);
    }
}

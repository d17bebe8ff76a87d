package org.cdop.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What must be true of an analysis form before the panel can settle it; each rule with its refusal sentence. */
public final class SettlingRules {

    private SettlingRules() {
    }

    /** What stands in the way, in sentences for the meeting; empty where nothing does. */
    public static List<String> refusals(Categories categories, Conclusion conclusion, String insufficientWhy,
                                        Collection<Factor> factors) {
        List<String> refusals = new ArrayList<>();
        if (categories.primary() == null) {
            refusals.add("Tick at least one category of death.");
        }
        refusals.addAll(ofConclusion(conclusion, insufficientWhy, factors));
        return refusals;
    }

    /** Yes needs a modifiable factor by name, no needs none, insufficient needs its reason. */
    public static List<String> ofConclusion(Conclusion conclusion, String insufficientWhy, Collection<Factor> factors) {
        boolean modifiable = factors.stream().anyMatch(Factor::modifiable);
        if (conclusion == null) {
            return List.of("Choose the conclusion on modifiable factors.");
        }
        switch (conclusion) {
            case YES:
                return modifiable ? List.of()
                    : List.of("“Modifiable factors identified” needs at least one factor of grade 2 marked as modifiable.");
            case NO:
                return modifiable
                    ? List.of("“No modifiable factors identified” cannot stand beside a factor that is marked as modifiable.")
                    : List.of();
            default:
                return insufficientWhy == null || insufficientWhy.isBlank()
                    ? List.of("Say what information was lacking: “insufficient information” needs its reason.") : List.of();
        }
    }
}

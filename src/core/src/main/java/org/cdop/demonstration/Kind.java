package org.cdop.demonstration;

import java.util.List;

/** The kinds of invented death in the demonstration, with what a panel would typically find. */
enum Kind {
    PRETERM(8, "neonatal_death", "expected", "neonatal_unit", 0, 40, 28,
        "Extreme prematurity", "The baby was born very early and cared for on the neonatal unit until care was redirected.",
        List.of("A|C03|Extreme prematurity|2|n", "B|P01|Smoking in pregnancy|2|y", "B|P02|Raised maternal body mass index|2|y",
            "D|P09|Birth outside a unit for the most preterm babies|2|y"),
        "Offer of help to stop smoking was not repeated after booking", "smoking"),
    CONGENITAL(7, "life_limiting", "expected", "paediatric_ward", 0, 1400, 20,
        "Complex congenital heart disease", "The child had a known life-limiting condition and died in hospital with the family present.",
        List.of("A|C01|Known congenital condition|2|n", "B|P06|Parents are related|2|n", "D|D11|Symptom plan was not to hand out of hours|1|n"),
        "Advance care plans should travel with the child", "end-of-life"),
    SUDI(10, "sudi", "unexpected", "home", 14, 300, 26,
        "Unascertained", "The baby was found unresponsive in the morning. Resuscitation was attempted and was not successful.",
        List.of("B|S01|Shared a sleep surface|2|y", "B|S02|Shared a sleep surface with a further hazard|2|y", "B|S08|Smoking in the household|2|y",
            "B|F01|Alcohol on the night|2|y", "A|C03|Born before 37 weeks|2|n"),
        "Safe sleep advice was given once and not when the family's routine changed", "safe-sleep"),
    SUICIDE(2, "apparent_suicide", "unexpected", "home", 4400, 6500, 16,
        "Hanging", "The young person was found at home by a family member. Concern had been raised at school some weeks before.",
        List.of("A|U02|Earlier self-harm|2|n", "D|U01|Waiting for child and adolescent mental health services|2|y", "B|U04|Recent loss|2|n",
            "B|U03|Bullying online|2|y", "D|D01|Agencies did not share what each knew of the risk|2|y"),
        "School and mental health service did not know of each other's concerns", "teenage-suicide"),
    ROAD(3, "road_traffic", "unexpected", "emergency_department", 1200, 6500, 7,
        "Head injury", "The child was struck by a vehicle near home.",
        List.of("C|E01|No crossing on the way to school|2|y", "A|C06|Ran into the road|2|n"),
        "A crossing had been asked for and not built", "road-water-home-products"),
    DROWNING(3, "drowning", "unexpected", "public_place", 400, 5800, 4,
        "Drowning", "The child entered open water on a warm day.",
        List.of("C|E02|Open water without barrier or sign|2|y", "B|F05|Supervision lapsed for some minutes|2|y"),
        "Warning signs had been removed", "road-water-home-products"),
    MALIGNANCY(4, "life_limiting", "expected", "hospice", 700, 6400, 9,
        "Acute leukaemia", "The child died in the hospice after relapse, with symptoms controlled.",
        List.of("A|C01|Malignancy|2|n"), "Choice of place of death was met", "end-of-life"),
    ASTHMA(5, "other", "unexpected", "emergency_department", 2200, 6300, 6,
        "Acute asthma", "The child became breathless overnight and collapsed on the way to hospital.",
        List.of("A|C01|Asthma|2|n", "D|D12|No personal asthma plan|2|y", "B|S08|Smoking in the household|2|y"),
        "Reliever was collected often without a review", "chronic-conditions"),
    INFECTION(9, "other", "unexpected", "intensive_care", 20, 3000, 7,
        "Sepsis", "The child became ill over two days and was seen twice before admission.",
        List.of("D|D04|Sepsis was recognised late|2|y", "D|D10|Family was not told when to come back|2|y"),
        "Safety-netting advice was not given in the family's language", "infection"),
    CHRONIC(6, "life_limiting", "expected", "paediatric_ward", 900, 6000, 5,
        "Respiratory failure in long-term neuromuscular disease", "The child died after a chest infection.",
        List.of("A|C01|Neuromuscular disease|2|n", "D|D08|Transition to adult services was unplanned|1|n"),
        "A lead clinician should be named for every child with complex needs", "communication-delay"),
    HOMICIDE(1, "apparent_homicide", "unexpected", "emergency_department", 60, 6400, 2,
        "Non-accidental injury", "The child died of injuries; the police are investigating.",
        List.of("B|F04|Domestic abuse in the home|2|y", "D|D01|Agencies held parts of the picture|2|y"),
        "Information on domestic abuse did not reach the health visitor", "domestic-abuse-safeguarding");

    private final int category;
    private final String event;
    private final String expected;
    private final String place;
    private final int youngest;
    private final int oldest;
    private final int weight;
    private final String cause;
    private final String circumstances;
    private final List<String> factors;
    private final String learning;
    private final String theme;

    Kind(int category, String event, String expected, String place, int youngest, int oldest, int weight, String cause,
         String circumstances, List<String> factors, String learning, String theme) {
        this.category = category;
        this.event = event;
        this.expected = expected;
        this.place = place;
        this.youngest = youngest;
        this.oldest = oldest;
        this.weight = weight;
        this.cause = cause;
        this.circumstances = circumstances;
        this.factors = factors;
        this.learning = learning;
        this.theme = theme;
    }

    int category() {
        return category;
    }

    String event() {
        return event;
    }

    String expected() {
        return expected;
    }

    String place() {
        return place;
    }

    /** Youngest age at death, days. */
    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    /** How often the kind comes, relative to the others. */
    int weight() {
        return weight;
    }

    String cause() {
        return cause;
    }

    String circumstances() {
        return circumstances;
    }

    /** "domain|code|factor|grade|modifiable", most typical first. */
    List<String> factors() {
        return factors;
    }

    String learning() {
        return learning;
    }

    String theme() {
        return theme;
    }

    boolean isSudden() {
        return expected.equals("unexpected");
    }
}

package org.cdop.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cdop.analysis.CategoryOfDeath;
import org.cdop.casefile.Hold;

/** The fixed rows of the tables, always all present. */
final class Groups {

    static final Group TOTAL = new Group(Group.TOTAL, "Total");

    static final List<Group> AGE_BANDS = pairs("0-27d", "0 to 27 days", "28-364d", "28 days to 1 year", "1-4", "1 to 4 years",
        "5-9", "5 to 9 years", "10-14", "10 to 14 years", "15-17", "15 to 17 years");

    static final List<Group> SEXES = pairs("male", "Male", "female", "Female", "indeterminate", "Indeterminate",
        Group.NOT_KNOWN, "Not known");

    static final List<Group> CATEGORIES = Arrays.stream(CategoryOfDeath.values())
        .map(c -> new Group(String.valueOf(c.number()), c.label())).toList();

    static final List<Group> PLACES = pairs("emergency-department", "Emergency department", "paediatric-ward", "Paediatric ward",
        "neonatal-unit", "Neonatal unit", "intensive-care", "Intensive care", "labour-ward", "Labour ward", "theatre", "Theatre",
        "hospital-other", "Elsewhere in hospital", "home", "Home", "other-residence", "Another private home",
        "foster-home", "Foster home", "residential-care", "Residential care", "hospice", "Hospice", "school", "School",
        "public-place", "Public place", "mental-health-unit", "Mental health unit", "custody", "Custody", "ambulance", "Ambulance",
        "abroad", "Abroad", "other", "Other", Group.NOT_KNOWN, "Not known");

    static final List<Group> ETHNIC_GROUPS = pairs("white", "White", "mixed", "Mixed", "asian", "Asian", "black", "Black", "other", "Other",
        Group.NOT_KNOWN, "Not known");

    static final List<Group> DECILES = pairs("1", "1, most deprived", "2", "2", "3", "3", "4", "4", "5", "5", "6", "6", "7", "7", "8", "8",
        "9", "9", "10", "10, least deprived", Group.NOT_KNOWN, "Not known");

    static final List<Group> EVENTS = pairs("neonatal-death", "Neonatal death", "life-limiting", "Life-limiting condition", "sudi",
        "Sudden unexpected death in infancy", "road-traffic", "Road traffic", "drowning", "Drowning", "fire-burns", "Fire and burns",
        "poisoning", "Poisoning", "other-injury", "Other injury", "substance-misuse", "Substance misuse", "apparent-homicide",
        "Apparent homicide", "apparent-suicide", "Apparent suicide", "other", "Other", Group.NOT_KNOWN, "Not known");

    static final List<Group> SOCIAL_CARE = pairs("none", "None", "child-in-need", "Child in need", "child-protection-plan",
        "Child protection plan", "looked-after", "Looked after", Group.NOT_KNOWN, "Not known");

    static final List<Group> PRACTICE_REVIEWS = pairs("yes", "Practice review", "no", "No practice review", Group.NOT_KNOWN, "Not known");

    static final List<Group> WAITING = Stream.concat(Hold.REASONS.stream().map(r -> new Group(r, Hold.inWords(r))),
        pairs("meeting", "Panel meeting", "none", "Nothing").stream()).toList();

    static final List<Group> IMPORT_COLUMNS = Stream.of("Case ref", "Panel", "NHS number", "Family name", "Given names", "Sex", "Born on",
        "Died on", "Notified on", "Postcode", "Local authority", "Transferred to", "IMD decile", "Ethnicity", "Gestation weeks",
        "Birth weight g", "Place of death", "Expected", "Event", "Social care", "Practice review", "Reviewed on", "Category",
        "Other categories", "Modifiable", "Factors", "Circumstances")
        .map(words -> new Group(words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), words)).toList();

    static final List<Group> THEMES = pairs("co-sleeping", "Co-sleeping", "hazardous-co-sleeping", "Hazardous co-sleeping",
        "safe-sleep", "Safe sleep", "teenage-suicide", "Teenage suicide");

    static final List<Group> SEATS = pairs("chair", "Chair", "public-health", "Public health", "designated-doctor",
        "Designated doctor", "social-care", "Children’s social care", "police", "Police", "safeguarding", "Safeguarding",
        "primary-care", "Primary care", "nursing-midwifery", "Nursing and midwifery", "lay", "Lay member");

    static final List<Group> AGENCY_KINDS = pairs("gp", "General practice", "maternity", "Maternity", "neonatal", "Neonatal unit",
        "hospital", "Hospital", "ambulance", "Ambulance", "health-visiting", "Health visiting", "camhs",
        "Child and adolescent mental health", "social-care", "Children’s social care", "police", "Police", "school", "School",
        "youth-justice", "Youth justice", "fire", "Fire and rescue", "hospice", "Hospice", "housing", "Housing", "other", "Other");

    private Groups() {
    }

    static List<Group> withTotal(List<Group> groups) {
        List<Group> all = new ArrayList<>(groups);
        all.add(TOTAL);
        return List.copyOf(all);
    }

    private static List<Group> pairs(String... idsAndLabels) {
        List<Group> all = new ArrayList<>();
        for (int i = 0; i < idsAndLabels.length; i += 2) {
            all.add(new Group(idsAndLabels[i], idsAndLabels[i + 1]));
        }
        return List.copyOf(all);
    }
}

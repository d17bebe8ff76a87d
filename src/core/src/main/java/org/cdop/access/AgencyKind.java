package org.cdop.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of agency that may hold a record of a child (Child death review process, information gathering). */
public enum AgencyKind {
    GP("gp", "General practice", "gp", "general practi", "surgery", "medical centre", "family doctor"),
    MATERNITY("maternity", "Maternity service", "maternity", "midwi", "obstetric"),
    NEONATAL("neonatal", "Neonatal unit", "neonatal", "nicu", "special care baby"),
    AMBULANCE("ambulance", "Ambulance service", "ambulance", "paramedic"),
    HEALTH_VISITING("health-visiting", "Health visiting", "health visit"),
    SCHOOL_NURSING("school-nursing", "School nursing", "school nurs"),
    CAMHS("camhs", "Child and adolescent mental health service", "camhs", "mental health"),
    HOSPICE("hospice", "Hospice or palliative care", "hospice", "palliative"),
    HOSPITAL("hospital", "Hospital", "hospital", "infirmary", "emergency department", "paediatric", "picu", "nhs trust"),
    SOCIAL_CARE("social-care", "Children's social care", "social care", "social work", "children's services"),
    POLICE("police", "Police", "police", "constabulary"),
    YOUTH_JUSTICE("youth-justice", "Youth justice", "youth justice", "youth offending"),
    PROBATION("probation", "Probation", "probation"),
    FIRE("fire", "Fire and rescue service", "fire and rescue", "fire service", "fire"),
    HOUSING("housing", "Housing", "housing"),
    VOLUNTARY("voluntary", "Voluntary service", "voluntary", "charity"),
    SCHOOL("school", "School, nursery or college", "school", "nursery", "college", "academy", "education"),
    CORONER("coroner", "Coroner's office", "coroner"),
    OTHER("other", "Other");

    private final String key;
    private final String label;
    private final List<String> words;

    AgencyKind(String key, String label, String... words) {
        this.key = key;
        this.label = label;
        this.words = List.of(words);
    }

    /** As it stands in the database and in forms. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** The kind with this key; {@link #OTHER} where there is none. */
    public static AgencyKind of(String key) {
        String asked = key == null ? "" : key.replace('_', '-');
        return Arrays.stream(values()).filter(kind -> kind.key.equals(asked)).findFirst().orElse(OTHER);
    }

    /** The kind that a name tells of: "St Alder Surgery" is a general practice; nothing where it tells of none. */
    public static Optional<AgencyKind> toldBy(String name) {
        String asked = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.words.stream().anyMatch(asked::contains)).findFirst();
    }
}

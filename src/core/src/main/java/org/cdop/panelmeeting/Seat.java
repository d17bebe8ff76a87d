package org.cdop.panelmeeting;

import java.util.Arrays;
import java.util.List;
import org.cdop.sql.RuleBroken;

/** The seats of a panel. All but "other" are core seats unless the panel says otherwise (recalled: statutory guidance 2018, ch. 5). */
public enum Seat {
    CHAIR("chair", "Chair"),
    PUBLIC_HEALTH("public-health", "Public health"),
    DESIGNATED_DOCTOR("designated-doctor", "Designated doctor for child deaths"),
    SOCIAL_CARE("social-care", "Children’s social care"),
    POLICE("police", "Police"),
    SAFEGUARDING("safeguarding", "Safeguarding"),
    PRIMARY_CARE("primary-care", "Primary care"),
    NURSING_MIDWIFERY("nursing-midwifery", "Nursing and midwifery"),
    LAY("lay", "Lay representative"),
    OTHER("other", "Other, by case");

    private final String code;
    private final String label;

    Seat(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the database keeps it; refuses a seat that a panel does not have. */
    public static Seat of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst()
            .orElseThrow(() -> new RuleBroken("Choose one of the panel’s seats."));
    }

    public static List<Seat> all() {
        return List.of(values());
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

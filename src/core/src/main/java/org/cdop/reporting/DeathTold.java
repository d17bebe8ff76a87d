package org.cdop.reporting;

import java.util.List;
import java.util.Set;
import org.cdop.casefile.AgeAtDeath;

/**
 * What the notification told of a death, as far as it settles which agencies may hold a record.
 *
 * @param place       code of the place of death, or null
 * @param unexpected  the death was not anticipated a day before
 * @param event       code of the kind of death, or null
 * @param jarCriteria codes of the criteria for a joint agency response that are met
 * @param named       agencies named on the notification
 */
public record DeathTold(AgeAtDeath age, String place, boolean unexpected, String event, Set<String> jarCriteria,
                        List<NamedAgency> named) {

    private static final Set<String> HOSPITAL = Set.of("emergency_department", "paediatric_ward", "neonatal_unit",
        "intensive_care", "labour_ward", "theatre", "hospital_other");

    boolean isInHospital() {
        return place != null && HOSPITAL.contains(place);
    }

    boolean isAt(String... places) {
        return place != null && Set.of(places).contains(place);
    }

    boolean isOf(String... events) {
        return event != null && Set.of(events).contains(event);
    }

    /** Sudden, and without a cause that was apparent at once. */
    boolean isSuddenUnexplained() {
        return isOf("sudi") || jarCriteria.stream().anyMatch(c -> c.startsWith("sudden"));
    }

    boolean isSuspectedSuicide() {
        return isOf("apparent_suicide");
    }

    boolean isOutsideHospital() {
        return isAt("home", "other_residence", "foster_home", "residential_care", "school", "public_place", "ambulance");
    }
}

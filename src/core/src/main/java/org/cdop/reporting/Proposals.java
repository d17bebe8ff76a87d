package org.cdop.reporting;

import static org.cdop.access.AgencyKind.AMBULANCE;
import static org.cdop.access.AgencyKind.CAMHS;
import static org.cdop.access.AgencyKind.GP;
import static org.cdop.access.AgencyKind.HEALTH_VISITING;
import static org.cdop.access.AgencyKind.HOSPICE;
import static org.cdop.access.AgencyKind.HOSPITAL;
import static org.cdop.access.AgencyKind.MATERNITY;
import static org.cdop.access.AgencyKind.NEONATAL;
import static org.cdop.access.AgencyKind.POLICE;
import static org.cdop.access.AgencyKind.SCHOOL;
import static org.cdop.access.AgencyKind.SCHOOL_NURSING;
import static org.cdop.access.AgencyKind.SOCIAL_CARE;
import static org.cdop.access.AgencyKind.YOUTH_JUSTICE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cdop.access.AgencyKind;

/**
 * Which agencies to ask for the reporting form, each with its reason: those named on the notification, and those that would
 * hold a record by the child's age, the place and the kind of death. Local practice, after the list of agencies in the
 * statutory guidance (2018).
 */
public final class Proposals {

    private static final List<Rule> RULES = List.of(
        rule(GP, AgencyForm.REPORTING, d -> true, "every child is asked about at the general practice"),
        rule(SOCIAL_CARE, AgencyForm.REPORTING, d -> true, "social care says whether the family was known"),
        rule(MATERNITY, AgencyForm.REPORTING, d -> d.age().years() < 1, "the child was under one year"),
        rule(NEONATAL, AgencyForm.REPORTING, d -> d.age().days() < 28, "the child died within 28 days of birth"),
        rule(NEONATAL, AgencyForm.REPORTING, d -> d.isAt("neonatal_unit"), "the child died on a neonatal unit"),
        rule(MATERNITY, AgencyForm.REPORTING, d -> d.isAt("labour_ward"), "the child died on a labour ward"),
        rule(HEALTH_VISITING, AgencyForm.REPORTING, d -> d.age().years() < 5, "the child was under five"),
        rule(SCHOOL, AgencyForm.REPORTING, d -> d.age().years() >= 5, "the child was of school age"),
        rule(SCHOOL_NURSING, AgencyForm.REPORTING, d -> d.age().years() >= 5, "the child was of school age"),
        rule(HOSPITAL, AgencyForm.REPORTING, DeathTold::isInHospital, "the child died in hospital"),
        rule(HOSPICE, AgencyForm.REPORTING, d -> d.isAt("hospice"), "the child died in a hospice"),
        rule(HOSPICE, AgencyForm.REPORTING, d -> d.isOf("life_limiting"), "the child had a life-limiting condition"),
        rule(CAMHS, AgencyForm.REPORTING, d -> d.isAt("mental_health_unit"), "the child died on a mental health unit"),
        rule(YOUTH_JUSTICE, AgencyForm.REPORTING, d -> d.isAt("custody"), "the child died in custody"),
        rule(AMBULANCE, AgencyForm.REPORTING, d -> d.unexpected() && d.isOutsideHospital(),
            "the death was unexpected and outside hospital"),
        rule(POLICE, AgencyForm.REPORTING, d -> d.unexpected() && d.isOutsideHospital(),
            "the death was unexpected and outside hospital"),
        rule(POLICE, AgencyForm.REPORTING, d -> !d.jarCriteria().isEmpty(), "the death calls for a joint agency response"),
        rule(HOSPITAL, AgencyForm.REPORTING, d -> !d.jarCriteria().isEmpty(), "the death calls for a joint agency response"),
        rule(POLICE, AgencyForm.REPORTING, d -> d.isOf("apparent_homicide", "road_traffic"),
            "the police investigate this kind of death"),
        rule(CAMHS, AgencyForm.REPORTING, DeathTold::isSuspectedSuicide, "suspected suicide"),
        rule(POLICE, AgencyForm.REPORTING, DeathTold::isSuspectedSuicide, "suspected suicide"));

    private Proposals() {
    }

    /** The proposals for a death: the reporting form; what calls for the others stands in their definitions. An agency is proposed once for each form, with all reasons. */
    public static List<Proposal> of(DeathTold death) {
        Map<String, Proposal> all = new LinkedHashMap<>();
        for (NamedAgency named : death.named()) {
            add(all, named.kind(), AgencyForm.REPORTING, named, "named on the notification");
        }
        for (Rule rule : RULES) {
            if (rule.when().test(death)) {
                List<NamedAgency> named = death.named().stream().filter(n -> n.kind() == rule.kind()).toList();
                if (named.isEmpty()) {
                    add(all, rule.kind(), rule.form(), null, rule.why());
                }
                named.forEach(agency -> add(all, rule.kind(), rule.form(), agency, rule.why()));
            }
        }
        return List.copyOf(all.values());
    }

    static void add(Map<String, Proposal> all, AgencyKind kind, String form, NamedAgency named, String why) {
        String key = kind + "/" + form + "/" + (named == null ? "" : named.name());
        Proposal before = all.get(key);
        List<String> reasons = new ArrayList<>(before == null ? List.of() : before.reasons());
        if (!reasons.contains(why)) {
            reasons.add(why);
        }
        all.put(key, new Proposal(kind, form, named, List.copyOf(reasons)));
    }

    private static Rule rule(AgencyKind kind, String form, Predicate<DeathTold> when, String why) {
        return new Rule(kind, form, when, why);
    }

    private record Rule(AgencyKind kind, String form, Predicate<DeathTold> when, String why) {
    }
}

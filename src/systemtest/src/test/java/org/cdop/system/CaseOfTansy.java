package org.cdop.system;

import java.util.UUID;

/** A case of its own for a test: Tansy Alderfen of Hull, who died five days ago at the age of 295 days, without an NHS number. */
final class CaseOfTansy {

    private CaseOfTansy() {
    }

    /** The number of the new case within its panel. */
    static String in(String state) {
        String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8);
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, ?, now(), now(), 'female', 'home')", ref, state);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, nhs_absent, born_on, died_on) select id, 'Alderfen', 'Tansy',"
            + " 'not_available', current_date - 300, current_date - 5 from cdop.case_file where case_ref = ?", ref);
        return ref;
    }
}

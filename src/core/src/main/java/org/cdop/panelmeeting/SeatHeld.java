package org.cdop.panelmeeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cdop.sql.Row;

/** A seat with the name of who holds it, as the list of the panel's members shows it. */
public record SeatHeld(long id, String panel, Seat seat, long userId, String holder, String jobTitle, String email, boolean core,
                       boolean healthLead, boolean localAuthorityLead, boolean deputyChair, LocalDate fromOn,
                       LocalDate untilOn) {

    static SeatHeld read(Row row) {
        return new SeatHeld(row.number("id"), row.text("panel"), Seat.of(row.text("seat")), row.number("user_id"),
            row.text("full_name"), row.text("job_title"), row.text("email"), row.yes("core"), row.yes("health_lead"),
            row.yes("local_authority_lead"), row.yes("deputy_chair"), row.day("from_on"), row.day("until_on"));
    }

    public boolean isHeldOn(LocalDate day) {
        return !fromOn.isAfter(day) && (untilOn == null || !untilOn.isBefore(day));
    }

    /** "core seat, lead for health". */
    public String duties() {
        List<String> all = new ArrayList<>();
        all.add(core ? "core seat" : "not a core seat");
        if (healthLead) {
            all.add("lead for health");
        }
        if (localAuthorityLead) {
            all.add("lead for the local authority");
        }
        if (deputyChair) {
            all.add("deputy chair");
        }
        return String.join(", ", all);
    }
}

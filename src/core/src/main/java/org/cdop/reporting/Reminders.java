package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.sql.Database;
import org.cdop.time.LondonClock;

/** Reminds agencies of the forms that they owe, in working hours; two servers may do so at once without doubling. */
@Stateless
@DenyAll
public class Reminders {

    @Inject
    private Database database;

    @Inject
    private Requests requests;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Schedule(dayOfWeek = "Mon-Fri", hour = "8-17", minute = "*/10", timezone = "Europe/London", persistent = false,
        info = "reminds agencies of forms")
    void remind() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Reminding> ofPanel = new HashMap<>();
        List<Owed> owed = database.list("reporting/to-remind.sql",
            Map.of("before", today.atStartOfDay(LondonClock.LONDON).toInstant()),
            row -> new Owed(row.number("id"), row.text("panel"), row.moment("requested_at"), row.moment("last_reminded")));
        for (Owed one : owed) {
            Reminding reminding = ofPanel.computeIfAbsent(one.panel(), panel -> new Reminding(
                settings.term(Setting.FIRST_REMINDER, panel), settings.term(Setting.REMIND_EVERY, panel)));
            if (reminding.isDue(day(one.requestedAt()), day(one.lastReminded()), today)) {
                requests.remind(requests.hold(one.id()));
            }
        }
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : moment.atZone(LondonClock.LONDON).toLocalDate();
    }

    private record Owed(long id, String panel, Instant requestedAt, Instant lastReminded) {
    }
}

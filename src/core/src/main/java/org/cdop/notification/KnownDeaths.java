package org.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Database;

/** Finds deaths that may be the one a notification tells of, among cases and notifications that the caller may see. */
@ApplicationScoped
class KnownDeaths {

    @Inject
    private Database database;

    public List<Likeness> like(Notification notification) {
        KnownDeath told = notification.toCompare();
        Map<String, Object> values = new HashMap<>();
        values.put("reference", notification.reference());
        values.put("nhsNumber", told.nhsNumber());
        values.put("bornOn", told.bornOn());
        values.put("diedOn", told.diedOn());
        values.put("familyName", told.familyName());
        return LikelyDuplicates.among(database.list("notification/candidates.sql", values, KnownDeath::read), told);
    }

    /** Whether a panel that the caller does not coordinate holds the NHS number: that is told, and nothing else. */
    public boolean heldElsewhere(Notification notification) {
        if (notification.nhsNumber() == null) {
            return false;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("nhsNumber", notification.nhsNumber());
        values.put("panel", notification.panel());
        return database.one("notification/held-elsewhere.sql", values, row -> row.yes("held")).orElse(false);
    }
}

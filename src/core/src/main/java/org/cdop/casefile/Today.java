package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** What needs the coordinator today, from every room, each line with the place where it is dealt with. */
@Stateless
@DenyAll
public class Today {

    /**
     * One thing to do.
     *
     * @param group "notifications", "clocks", "forms", "awaited", "ready", "meetings", "questions" or "actions"
     * @param what  what it is about: a case number, a reference, a meeting's title
     * @param more  a few words more
     * @param path  where it is dealt with
     */
    public record Item(String group, String what, String more, Instant due, boolean late, String path) {
    }

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at what needs doing today")
    public List<Item> items() {
        return database.list("casefile/today.sql", Map.of("now", clock.instant(), "today", LocalDate.now(clock)),
            row -> new Item(row.text("grp"), row.text("what"), row.text("more"), row.moment("due"), row.yes("late"), row.text("path")));
    }
}

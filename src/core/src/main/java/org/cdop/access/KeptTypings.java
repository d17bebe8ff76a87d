package org.cdop.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/**
 * What a person typed on a page and has not saved: offered again to them alone when they come back to that page, after a
 * session that ended, a closed lid or a browser that fell over. Kept for 24 hours (<em>local setting</em>), or until saved.
 */
@Stateless
public class KeptTypings {

    private static final Duration KEPT_FOR = Duration.ofHours(24);
    private static final int LONGEST_PAGE = 500;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Keeps it in the place of what was kept of this page before; an address of more than 500 letters is refused. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public void keep(String page, String fields) {
        if (page.length() > LONGEST_PAGE) {
            throw new RuleBroken("The address of this page is too long to keep what is typed on it.");
        }
        database.run("access/keep-typing.sql",
            Map.of("user", current.get().id(), "page", page, "fields", fields, "now", clock.instant()));
    }

    /** What the person typed on this page in the last 24 hours and has not saved. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public Optional<KeptTyping> of(String page) {
        return database.one("access/kept-typing.sql",
            Map.of("user", current.get().id(), "page", page, "after", clock.instant().minus(KEPT_FOR)),
            row -> new KeptTyping(row.text("fields"), row.moment("kept_at")));
    }

    /** One form of the page was saved; what stands in its other forms stays kept. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public void saved(String page, String form) {
        database.run("access/forget-typing-of-form.sql", Map.of("user", current.get().id(), "page", page, "form", form));
    }

    /** The person does not want it. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public void forget(String page) {
        database.run("access/drop-typing.sql", Map.of("user", current.get().id(), "page", page));
    }

    @Schedule(hour = "*", minute = "27", persistent = false, info = "removes old typing")
    void dropOld() {
        Instant before = clock.instant().minus(KEPT_FOR);
        database.run("access/drop-old-typing.sql", Map.of("before", before));
    }
}

package org.cdop.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/**
 * Seals the trail in blocks, each upon the one before, so that an entry that was altered, removed or slipped in shows. An
 * hour old (local setting) is what no act under way can still write into.
 */
@Stateless
@DenyAll
public class TrailSeals {

    static final Duration SETTLED = Duration.ofHours(1);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * What working the seals out again found.
     *
     * @param sealedUntil null before the first block
     * @param faultyFrom  where the first block begins that does not fit; null where all fit, or where the first of all is faulty
     * @param hash        of the last block: kept elsewhere, it shows later whether blocks were taken away from the end
     */
    public record Checked(long blocks, long entries, Instant sealedUntil, boolean faulty, Instant faultyFrom, String hash) {
    }

    @Schedule(hour = "*", minute = "7", persistent = false, info = "seals the trail")
    void seal() {
        database.one("audit/seal.sql", Map.of("until", clock.instant().minus(SETTLED)), row -> true);
    }

    /** Works every seal out again from the entries and the changes of rows as they stand now. */
    @RolesAllowed(Role.AUDITOR)
    @Audited("checked the seals of the trail")
    public Checked check() {
        return database.one("audit/check.sql", Map.of(), row -> new Checked(row.number("blocks"), row.number("entries"),
            row.moment("sealed_until"), row.yes("faulty"), row.moment("faulty_from"), row.text("hash"))).orElseThrow();
    }
}

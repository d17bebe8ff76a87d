package org.cdop.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.access.AsSystem;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/**
 * The twin that protects public tables, always of what is recorded now. It looks at all panels, since what one panel publishes can give
 * away another by subtraction, and answers nothing but which counts of a table are hidden.
 */
@Stateless
@DenyAll
public class Twins {

    private static final String WHY = "a public table is protected against those of every panel; only which counts are hidden is answered";

    @Inject
    private Database database;

    @Inject
    private TwinsKept kept;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A twin of the cases that the table counts, as they are recorded now. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    @AsSystem(WHY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Protection make(Enquiry enquiry) {
        return made(ledger(enquiry));
    }

    /** So that the first public table of the day need not wait for it. */
    @Schedule(hour = "3", minute = "23", persistent = false, info = "brings the protection of public tables up to date")
    void bringUpToDate() {
        for (Ledger ledger : Ledger.values()) {
            kept.keep(ledger, made(ledger));
        }
    }

    private Protection made(Ledger ledger) {
        TwinStore store = new TwinStore(database.queries(), clock, ledger);
        store.oneAtATime();
        List<String> panels = database.list("statistics/panels.sql", Map.of(), row -> row.text("code"));
        return new Protection(store.make(panels, p -> settings.number(Setting.POOL_YEARS, only(p)), p -> settings.number(Setting.SMALL_NUMBER, only(p)),
            new SecureRandom()), 0);
    }

    /** From now on this is known to the public; kept with who asked for the table first. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    @AsSystem(WHY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(Enquiry enquiry, List<ShownCount> shown, String by) {
        ReleaseScope scope = ReleaseScope.of(enquiry);
        database.run("statistics/twin/keep-table.sql", Map.of("measure", enquiry.table(), "population", enquiry.population().name(),
            "panel", scope.panel(), "first", scope.first(), "last", scope.last(), "now", clock.instant(), "by", by));
        new TwinStore(database.queries(), clock, ledger(enquiry)).publish(shown);
    }

    private static Ledger ledger(Enquiry enquiry) {
        return Ledger.of(Measures.of(enquiry.table()), enquiry.population());
    }

    private static String only(String panel) {
        return panel.equals(ReleaseScope.ALL_PANELS) ? null : panel;
    }
}

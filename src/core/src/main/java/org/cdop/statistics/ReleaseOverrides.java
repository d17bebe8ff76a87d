package org.cdop.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/**
 * Shows what a public table hides, where two people of the panel decide so and say why: a lead asks, the chair or another lead agrees.
 * The counts are known to the public from then on, as they are; what other tables hide is protected anew beside them.
 */
@Stateless
@DenyAll
public class ReleaseOverrides {

    @Inject
    private Statistics statistics;

    @Inject
    private Counting counting;

    @Inject
    private TwinsKept twins;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What was asked the latest time about this table; the table is one that may be published, of one panel. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public Optional<ReleaseOverride> of(Enquiry enquiry) {
        return latest(settled(enquiry));
    }

    /** What the public does not see of the table as it stands, each with its true count. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public List<HiddenCount> hidden(Enquiry enquiry) {
        Enquiry asked = settled(enquiry);
        PublishedTable shown = twins.isKept(asked) ? statistics.draft(asked) : statistics.forPublic(asked);
        PublishedTable truth = statistics.internal(asked);
        List<HiddenCount> all = new ArrayList<>();
        for (PublishedTable.Line line : shown.rows()) {
            shown.columns().stream().filter(c -> line.cell(c.id()).suppressed() && Measures.of(asked.table()).column(c.id()).isCount())
                .forEach(c -> all.add(new HiddenCount(line.label(), c.label(), Math.round(truth.row(line.group()).cell(c.id()).value()))));
        }
        return all;
    }

    /** Asks for it; a second question while one is open is refused. */
    @RolesAllowed(Role.LEAD)
    @Audited("asked to show hidden counts")
    public void ask(Enquiry enquiry, String reason) {
        Enquiry asked = settled(enquiry);
        if (!caller.get().is(Role.LEAD, asked.panels().get(0))) {
            throw new NotForCaller();
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Write why what is hidden should be shown.");
        }
        Map<String, Object> values = where(asked);
        values.putAll(who());
        values.put("reason", reason.strip());
        if (database.run("statistics/override/ask.sql", values) == 0) {
            throw new RuleBroken("It was asked for already, and nobody has decided yet.");
        }
    }

    /** Agrees: the counts are shown from now on. Refused to the one who asked, and once it is decided. */
    @RolesAllowed({Role.LEAD, Role.CHAIR})
    @Audited("decided to show hidden counts")
    public void agree(Enquiry enquiry) {
        Enquiry asked = settled(enquiry);
        decide(asked, ReleaseOverride.State.SHOWN);
        twins.show(asked, counting.count(Measures.of(asked.table()), asked), caller.get().name());
    }

    /** Declines; it may be asked again. */
    @RolesAllowed({Role.LEAD, Role.CHAIR})
    @Audited("declined to show hidden counts")
    public void decline(Enquiry enquiry) {
        decide(settled(enquiry), ReleaseOverride.State.DECLINED);
    }

    private void decide(Enquiry asked, ReleaseOverride.State state) {
        String panel = asked.panels().get(0);
        if (!caller.get().is(Role.LEAD, panel) && !caller.get().is(Role.CHAIR, panel)) {
            throw new NotForCaller();
        }
        if (latest(asked).filter(o -> o.state() == ReleaseOverride.State.ASKED && o.askedBy().equals(caller.get().name())).isPresent()) {
            throw new RuleBroken("Two people are needed: somebody else than the one who asked must decide.");
        }
        Map<String, Object> values = where(asked);
        values.putAll(who());
        values.put("state", state.name());
        if (database.run("statistics/override/decide.sql", values) == 0) {
            throw new RuleBroken("Nothing is asked for any more: it was decided meanwhile.");
        }
    }

    private Optional<ReleaseOverride> latest(Enquiry asked) {
        return database.one("statistics/override/latest.sql", where(asked), ReleaseOverride::read);
    }

    /** With its population and panel; refused where the public may not have the table at all. */
    private Enquiry settled(Enquiry enquiry) {
        if (Measures.of(enquiry.table()).isTrend()) {
            throw new NotReleased("A trend shows the counts of the table of themes: choose what to show there, year by year.");
        }
        PublishedTable table = statistics.draft(enquiry);
        if (table.panels().size() != 1) {
            throw new NotReleased("What is hidden can be shown for one panel, by people of that panel: choose the panel.");
        }
        return enquiry.settled(table.panels(), table.population());
    }

    private static Map<String, Object> where(Enquiry asked) {
        ReleaseScope scope = ReleaseScope.of(asked);
        return new HashMap<>(Map.of("measure", asked.table(), "population", asked.population().name(), "panel", scope.panel(),
            "first", scope.first(), "last", scope.last()));
    }

    private Map<String, Object> who() {
        return Map.of("now", clock.instant(), "by", caller.get().name(), "name", caller.get().fullName());
    }
}

package org.cdop.theme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;
import org.cdop.statistics.Proportion;
import org.cdop.statistics.ReportingYear;

/**
 * How a theme went over the years, what was done about it and what that changed: the chain that inspectors ask for (domain notes,
 * themes §5). True counts, not for publication.
 */
@Stateless
@DenyAll
public class ThemeWork {

    private static final Set<Integer> WINDOWS = Set.of(1, 3, 5);
    private static final int MOST_YEARS = 25;
    private static final int LONGEST = 2000;

    @Inject
    private Database database;

    @Inject
    private ThemeDefinitions definitions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The panels for whose themes the person enters campaigns and effects. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    public List<String> panels() {
        return List.copyOf(panels(Role.COORDINATOR, Role.LEAD));
    }

    /** Each year since the first review, with the reviews of the window that ends in it; a window is 1, 3 or 5 years. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked at the trend of a theme")
    public List<TrendYear> trend(String theme, int window, String panel) {
        if (!WINDOWS.contains(window)) {
            throw new RuleBroken("A trend pools 1, 3 or 5 years.");
        }
        List<String> panels = among(panel);
        int last = ReportingYear.of(LocalDate.now(clock)).endsIn();
        int first = database.one("theme/first-year.sql", Map.of("panels", panels), row -> row.integer("ends_in")).orElse(last);
        List<Campaign> campaigns = campaigns(theme, panel);
        return database.list("theme/trend.sql", Map.of("panels", panels, "theme", definitions.of(theme).code(), "window", window,
                "first", Math.max(first, last - MOST_YEARS), "last", last),
            row -> TrendYear.of(row.integer("ends_in"), new Proportion(row.number("cases"), row.number("denominator")), row.number("not_known"), campaigns));
    }

    /** Factors found together in reviews of the theme, at most fifteen pairs. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked at factors that occur together")
    public List<FactorPair> pairs(String theme, String panel) {
        return database.list("theme/pairs.sql", Map.of("panels", among(panel), "theme", definitions.of(theme).code()), FactorPair::read);
    }

    /** Campaigns for a theme, the earliest first. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public List<Campaign> campaigns(String theme, String panel) {
        return database.list("theme/campaigns.sql", Map.of("theme", definitions.of(theme).code(), "panels", among(panel)), Campaign::read);
    }

    /** Enters a campaign: what, where, from when; without a last day it goes on. Refused where it would end before it begins. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("entered a campaign for a theme")
    public void enter(String theme, String panel, String what, LocalDate from, LocalDate until, String place) {
        Map<String, Object> values = by(theme, panel);
        values.put("what", said(what, "Say what the campaign is."));
        values.put("place", said(place, "Say where the campaign is."));
        if (from == null) {
            throw new RuleBroken("Say when the campaign begins.");
        }
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken("The campaign would end before it begins. Check both days.");
        }
        values.put("from", from);
        values.put("until", until);
        database.run("theme/add-campaign.sql", values);
    }

    /** Takes out a campaign that was entered by mistake. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("took out a campaign of a theme")
    public void removeCampaign(long id) {
        refuseUnlessFound(database.run("theme/remove-campaign.sql", Map.of("id", id)));
    }

    /** What changed by the work on a theme, the earliest first. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public List<Effect> effects(String theme, String panel) {
        return database.list("theme/effects.sql", Map.of("theme", definitions.of(theme).code(), "panels", among(panel)), Effect::read);
    }

    /** Records what changed, what shows it, and when that was measured; refused where the day is still to come. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("recorded the effect of the work on a theme")
    public void record(String theme, String panel, String changed, String evidence, LocalDate measured) {
        Map<String, Object> values = by(theme, panel);
        values.put("changed", said(changed, "Say what changed."));
        values.put("evidence", said(evidence, "Say what shows it."));
        if (measured == null || measured.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Give the day on which it was measured; a day to come is none.");
        }
        values.put("measured", measured);
        database.run("theme/add-effect.sql", values);
    }

    /** Takes out an effect that was recorded by mistake. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("took out an effect of the work on a theme")
    public void removeEffect(long id) {
        refuseUnlessFound(database.run("theme/remove-effect.sql", Map.of("id", id)));
    }

    private static void refuseUnlessFound(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static String said(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new RuleBroken(otherwise);
        }
        if (text.strip().length() > LONGEST) {
            throw new RuleBroken("Say it in " + LONGEST + " characters at most.");
        }
        return text.strip();
    }

    /** Whose work it is: one panel that the person coordinates or leads. */
    private Map<String, Object> by(String theme, String panel) {
        if (panel == null || !panels(Role.COORDINATOR, Role.LEAD).contains(panel)) {
            throw new RuleBroken("Choose the panel whose work this is.");
        }
        return new HashMap<>(Map.of("theme", definitions.of(theme).code(), "panel", panel, "now", clock.instant(), "by", caller.get().name()));
    }

    private List<String> among(String asked) {
        Set<String> mine = panels(Role.COORDINATOR, Role.CHAIR, Role.LEAD);
        if (asked != null && !mine.contains(asked)) {
            throw new NotFound();
        }
        return asked == null ? List.copyOf(mine) : List.of(asked);
    }

    private Set<String> panels(String... roles) {
        Set<String> mine = new TreeSet<>();
        Stream.of(roles).forEach(role -> mine.addAll(caller.get().panels(role)));
        mine.remove("*");
        return mine;
    }
}

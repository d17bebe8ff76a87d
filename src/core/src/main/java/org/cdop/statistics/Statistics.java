package org.cdop.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/**
 * Every table that a page shows, the API answers or the annual report prints. The internal and the public version of a
 * table come out of the same path; raw counts do not leave this room.
 */
@Stateless
@DenyAll
public class Statistics {

    @Inject
    private Database database;

    @Inject
    private Counting counting;

    @Inject
    private TwinsKept twins;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The tables that can be had. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<TableListed> tables() {
        return Measures.all().stream().map(TableListed::of).toList();
    }

    /** The panels whose numbers the caller may see at all. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<PanelChoice> panels() {
        Set<String> mine = panelsOf(Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER);
        return allPanels().stream().filter(p -> mine.contains(p.code())).toList();
    }

    /** True counts of any period and any of the caller's panels; not for publication. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public PublishedTable internal(Enquiry enquiry) {
        return DisclosureControl.internal(count(settled(enquiry, panelsOf(Role.COORDINATOR, Role.CHAIR, Role.LEAD))));
    }

    /** After disclosure control; refused for anything that does not belong to a release. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public PublishedTable forPublic(Enquiry enquiry) {
        Enquiry asked = released(enquiry, panelsOf(Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER));
        return twins.publish(asked, () -> count(asked), settings.number(Setting.SMALL_NUMBER, only(asked)), settings.isYes(Setting.ROUND_COUNTS, only(asked)),
            caller.get().name());
    }

    /** As {@link #forPublic} would show it, with what was protected so far: a draft for the panel itself, which publishes nothing. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public PublishedTable draft(Enquiry enquiry) {
        Enquiry asked = released(enquiry, panelsOf(Role.COORDINATOR, Role.CHAIR, Role.LEAD));
        return twins.draft(asked, count(asked), settings.number(Setting.SMALL_NUMBER, only(asked)), settings.isYes(Setting.ROUND_COUNTS, only(asked)));
    }

    /** The themes that can be followed over the years. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<ThemeChoice> themes() {
        return database.list("statistics/themes.sql", java.util.Map.of(), row -> new ThemeChoice(row.text("code"), row.text("name")));
    }

    /** The council areas of the caller's panels, to look at one of them. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public List<Group> areas() {
        return database.list("statistics/areas.sql", java.util.Map.of("panels", panelsOf(Role.COORDINATOR, Role.CHAIR, Role.LEAD)),
            row -> new Group(row.text("gss_code"), row.text("name")));
    }

    private Enquiry followed(Measure measure, Enquiry enquiry) {
        if (!enquiry.narrowing().isNone() && !measure.isNarrowed(enquiry.population())) {
            throw new NotReleased("The table “" + measure.title() + "” cannot be narrowed to a part of the cases.");
        }
        if (enquiry.narrowing().category() != null && enquiry.population() != Population.REVIEWS) {
            throw new NotReleased("Only completed reviews have a category of death.");
        }
        return measure.isTrend() ? enquiry.following(enquiry.trend().among(themes())) : enquiry.following(null);
    }

    private Enquiry settled(Enquiry asked, Set<String> mine) {
        Measure measure = Measures.of(asked.table());
        return followed(measure, asked.settled(panels(asked.panels(), mine), population(asked.population(), measure)));
    }

    private Enquiry released(Enquiry asked, Set<String> mine) {
        Enquiry enquiry = settled(asked, mine);
        ReleaseScope.refuseUnlessReleased(enquiry, allPanels().stream().map(PanelChoice::code).toList(),
            settings.number(Setting.POOL_YEARS, only(enquiry)), LocalDate.now(clock));
        return enquiry;
    }

    private RawTable count(Enquiry enquiry) {
        return counting.count(Measures.of(enquiry.table()), enquiry);
    }

    private static String only(Enquiry enquiry) {
        return enquiry.panels().size() == 1 ? enquiry.panels().get(0) : null;
    }

    private static Population population(Population asked, Measure measure) {
        Population population = asked == null ? measure.firstPopulation() : asked;
        if (!measure.files().containsKey(population)) {
            throw new NotReleased("The table “" + measure.title() + "” is not made of " + population.meaning() + ".");
        }
        return population;
    }

    private List<String> panels(Collection<String> asked, Set<String> mine) {
        if (mine.isEmpty() || !mine.containsAll(asked)) {
            throw new NotForCaller();
        }
        return List.copyOf(new TreeSet<>(asked.isEmpty() ? mine : asked));
    }

    private Set<String> panelsOf(String... roles) {
        Set<String> mine = new TreeSet<>();
        Stream.of(roles).forEach(role -> mine.addAll(caller.get().panels(role)));
        mine.remove("*");
        return mine;
    }

    private List<PanelChoice> allPanels() {
        return database.list("statistics/panels.sql", java.util.Map.of(), row -> new PanelChoice(row.text("code"), row.text("name")));
    }
}

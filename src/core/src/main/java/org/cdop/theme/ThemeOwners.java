package org.cdop.theme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** Who carries the work on each theme (domain notes, themes §5: owner, start, …). Each panel has its own; the latest named stands. */
@Stateless
@DenyAll
public class ThemeOwners {

    private static final int LONGEST = 200;

    @Inject
    private Database database;

    @Inject
    private ThemeDefinitions definitions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Who carries which theme in the person's panels; a theme without an owner has no entry. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public List<ThemeOwner> list() {
        return database.list("theme/owners.sql", Map.of("panels", panels(Role.COORDINATOR, Role.CHAIR, Role.LEAD)), ThemeOwner::read);
    }

    /** Names the owner of a theme in one panel that the person coordinates or leads; refused without a name, or since a day to come. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("named the owner of a theme")
    public void name(String theme, String panel, String owner, LocalDate since) {
        String who = owner == null ? "" : owner.strip();
        if (who.isEmpty() || who.length() > LONGEST) {
            throw new RuleBroken("Name the owner of the theme, in " + LONGEST + " characters at most.");
        }
        if (since == null || since.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Give the day since when they own the theme; a day to come is none.");
        }
        if (panel == null || !panels(Role.COORDINATOR, Role.LEAD).contains(panel)) {
            throw new RuleBroken("Choose the panel whose work this is.");
        }
        database.run("theme/name-owner.sql", Map.of("panel", panel, "theme", definitions.of(theme).code(), "owner", who, "since", since,
            "now", clock.instant(), "by", caller.get().name()));
    }

    private List<String> panels(String... roles) {
        Set<String> mine = new TreeSet<>();
        Stream.of(roles).forEach(role -> mine.addAll(caller.get().panels(role)));
        mine.remove("*");
        return List.copyOf(mine);
    }
}

package org.cdop.theme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * To which themes cases belong. A rule proposes, a person confirms or rejects with their name and the time; both are kept (domain
 * notes, themes §1 and §5).
 */
@Stateless
@DenyAll
public class Themes {

    private static final int LONGEST = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private ThemeDefinitions definitions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The themes, with how many cases of the caller's panels are proposed, confirmed and rejected. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("looked at the themes")
    public List<ThemeLine> list() {
        List<Membership> all = found(null, definitions.all(), null);
        Map<String, String> names = names();
        return definitions.all().stream().map(t -> {
            List<Membership> mine = all.stream().filter(m -> m.theme() == t).toList();
            return new ThemeLine(t, names.get(t.code()), mine.stream().filter(Membership::isOpen).count(),
                mine.stream().filter(m -> Boolean.TRUE.equals(m.belongs())).count(), mine.stream().filter(m -> Boolean.FALSE.equals(m.belongs())).count());
        }).toList();
    }

    /** The cases of a theme, of the caller's panels or one of them: those that nobody decided on first. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("looked at the cases of a theme")
    public List<Membership> cases(String theme, String panel) {
        return found(null, List.of(definitions.of(theme)), panel == null ? null : List.of(panel)).stream()
            .sorted(java.util.Comparator.comparing(m -> !m.isOpen())).toList();
    }

    /** The themes that rules propose for a case or somebody decided on. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked at the themes of the case")
    public List<Membership> of(@OfCase CaseNumber number) {
        return found(Cases.find(entities, number).id(), definitions.all(), null);
    }

    /** The name and the definition of a theme; {@link NotFound} where there is none. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public ThemeLine theme(String code) {
        return new ThemeLine(definitions.of(code), names().get(code), 0, 0, 0);
    }

    /**
     * Confirms that a case belongs to a theme, or rejects it. Earlier decisions are kept; the latest stands. Refused without a reason
     * where it goes against the rule, and to whoever neither settles the case nor leads the panel.
     */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("decided whether the case belongs to a theme")
    public void decide(@OfCase CaseNumber number, String theme, boolean belongs, String why) {
        CaseFile file = Cases.find(entities, number);
        ThemeDefinition definition = definitions.of(theme);
        String reason = why == null ? "" : why.strip();
        if (!database.one("theme/decides.sql", Map.of("case", file.id()), row -> row.yes("answer")).orElse(false)) {
            throw new RuleBroken("The coordinator, whoever chairs the case and the public health lead decide on its themes.");
        }
        boolean proposed = found(file.id(), List.of(definition), null).stream().anyMatch(Membership::proposed);
        if (proposed != belongs && reason.isEmpty()) {
            throw new RuleBroken(belongs ? "The rule does not propose this case: say why it belongs to the theme."
                : "The rule proposes this case: say why it does not belong to the theme.");
        }
        if (reason.length() > LONGEST) {
            throw new RuleBroken("Say it in " + LONGEST + " characters at most.");
        }
        Map<String, Object> values = ThemeDefinitions.asked(List.of(definition));
        values.putAll(Map.of("case", file.id(), "theme", theme, "edition", definition.edition(), "belongs", belongs, "why", reason,
            "now", clock.instant(), "by", caller.get().name()));
        database.run("theme/decide.sql", values);
    }

    private List<Membership> found(Long theCase, List<ThemeDefinition> some, List<String> panels) {
        Map<String, String> names = names();
        Map<String, Object> values = ThemeDefinitions.asked(some);
        values.put("case", theCase);
        values.put("panels", panels);
        return database.list("theme/found.sql", values, row -> {
            ThemeDefinition theme = definitions.of(row.text("theme"));
            return Membership.read(row, theme, names.get(theme.code()));
        });
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        database.list("theme/names.sql", Map.of(), row -> names.put(row.text("code"), row.text("name")));
        return names;
    }
}

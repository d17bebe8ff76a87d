package org.cdop.annualreport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.theme.ThemeDefinition;
import org.cdop.theme.ThemeDefinitions;

/** Briefings on themes: of a published report for everybody who is signed in, of a frozen one for those who work on it. */
@Stateless
@DenyAll
public class ThemeBriefings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ThemeDefinitions definitions;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR, Role.MEMBER, Role.ADMINISTRATOR, Role.AUDITOR})
    @Audited("read a briefing on a theme")
    public ThemeBriefing open(String panel, int year, String theme) {
        AnnualReport report = AnnualReport.find(entities, panel, year).filter(AnnualReport::isFrozen).filter(this::isForCaller).orElseThrow(NotFound::new);
        String name = database.one("panelmeeting/panel-name.sql", Map.of("panel", panel), row -> row.text("name")).orElse(panel);
        return ThemeBriefing.of(OpenReport.of(report, name, report.snapshot()), theme,
            definitions.all().stream().filter(t -> t.code().equals(theme)).filter(ThemeDefinition::byRule).findFirst()
                .map(t -> "A rule counts it: " + t.words() + ".").orElse(""));
    }

    private boolean isForCaller(AnnualReport report) {
        return report.stage() == Stage.PUBLISHED
            || Stream.of(Role.LEAD, Role.CHAIR, Role.COORDINATOR).anyMatch(role -> caller.get().is(role, report.panel()));
    }
}

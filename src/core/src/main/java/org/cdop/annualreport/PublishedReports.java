package org.cdop.annualreport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.statistics.ReportingYear;

/** Reports that a chair signed off: everybody who is signed in reads them, of any panel. */
@Stateless
@DenyAll
public class PublishedReports {

    /** A published report in the list. */
    public record Published(String panel, String panelName, ReportingYear year, Instant at, String by) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR, Role.MEMBER, Role.ADMINISTRATOR, Role.AUDITOR})
    public List<Published> list() {
        return database.list("annualreport/published.sql", Map.of(), row -> new Published(row.text("panel"), row.text("panel_name"),
            new ReportingYear(row.integer("year")), row.moment("published_at"), row.text("published_by")));
    }

    /** The report as it was signed off; what is not published is not found. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR, Role.MEMBER, Role.ADMINISTRATOR, Role.AUDITOR})
    @Audited("read a published annual report")
    public OpenReport open(String panel, int year) {
        Published found = list().stream().filter(p -> p.panel().equals(panel) && p.year().endsIn() == year).findFirst().orElseThrow(NotFound::new);
        AnnualReport report = AnnualReport.find(entities, panel, year).orElseThrow(NotFound::new);
        return OpenReport.of(report, found.panelName(), report.snapshot());
    }
}

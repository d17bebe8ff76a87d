package org.cdop.annualreport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.panelmeeting.NamedPeople;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;

/** Annual reports: the public health lead writes and freezes, the panel's coordinator and chair read. */
@Stateless
@DenyAll
public class AnnualReports {

    private static final int YEARS = 5;

    /** A report that can be opened. */
    public record Listed(String panel, String panelName, ReportingYear year, boolean begun, boolean frozen, Stage stage) {

        /** How far it is, in a word or two. */
        public String state() {
            return !begun ? "Not begun" : stage != Stage.WRITING ? stage.label() : frozen ? "Frozen" : stage.label();
        }
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Statistics statistics;

    @Inject
    private ReportFreezing freezing;

    @Inject
    private NamedPeople named;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The caller's panels and the last five years that are over. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public List<Listed> list() {
        List<Listed> all = new ArrayList<>();
        int last = ReportingYear.lastBefore(LocalDate.now(clock)).endsIn();
        for (PanelChoice panel : statistics.panels()) {
            for (int year = last; year > last - YEARS; year--) {
                Optional<AnnualReport> report = find(panel.code(), year);
                all.add(new Listed(panel.code(), panel.name(), new ReportingYear(year), report.isPresent(),
                    report.map(AnnualReport::isFrozen).orElse(false), report.map(AnnualReport::stage).orElse(Stage.WRITING)));
            }
        }
        return all;
    }

    /** The report; its tables are those frozen, or those that would be frozen now. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("opened the annual report")
    public OpenReport open(String panel, int year) {
        return opened(panel, year);
    }

    /** The report to take away. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("took away the annual report")
    public OpenReport take(String panel, int year) {
        return opened(panel, year);
    }

    private OpenReport opened(String panel, int year) {
        String name = statistics.panels().stream().filter(p -> p.code().equals(panel)).map(PanelChoice::name).findFirst()
            .orElseThrow(NotFound::new);
        AnnualReport report = find(panel, year).orElse(new AnnualReport(panel, new ReportingYear(year)));
        return OpenReport.of(report, name, report.isFrozen() ? report.snapshot() : freezing.draft(panel, report.year(), lastYear(report)));
    }

    /** Keeps the words of a chapter; refuses to overwrite what somebody else wrote since it was seen, and a child's name. */
    @RolesAllowed(Role.LEAD)
    @Audited("wrote in the annual report")
    public void write(String panel, int year, String chapter, String seen, String text) {
        AnnualReport report = begun(panel, year);
        Chapter which = Chapter.of(chapter);
        if (!report.words(which).equals(seen == null ? "" : seen)) {
            throw new ChangedMeanwhile();
        }
        named.refuseOfPanel(panel, text);
        report.worded(which, text);
        ReportSteps.keep(database, caller, clock, report, ReportEvent.Act.WROTE, which.title());
    }

    /**
     * Freezes the tables, or freezes them anew until the report goes to the chair: the report shows these, whatever is entered later.
     * Its words are kept. Refused while they name a child.
     */
    @RolesAllowed(Role.LEAD)
    @Audited("froze the annual report")
    public void freeze(String panel, int year) {
        AnnualReport report = begun(panel, year);
        named.refuseOfPanel(panel, Arrays.stream(Chapter.values()).map(report::words).collect(Collectors.joining("\n\n")));
        report.frozen(freezing.take(panel, report.year(), lastYear(report)), clock.instant(), caller.get().fullName());
        ReportSteps.keep(database, caller, clock, report, ReportEvent.Act.FROZE, "");
    }

    private Optional<Snapshot> lastYear(AnnualReport report) {
        return find(report.panel(), report.year().endsIn() - 1).filter(AnnualReport::isFrozen).map(AnnualReport::snapshot);
    }

    private AnnualReport begun(String panel, int year) {
        return find(panel, year).orElseGet(() -> {
            if (!caller.get().is(Role.LEAD, panel)) {
                throw new NotFound();
            }
            AnnualReport begun = new AnnualReport(panel, new ReportingYear(year));
            entities.persist(begun);
            return begun;
        });
    }

    private Optional<AnnualReport> find(String panel, int year) {
        return AnnualReport.find(entities, panel, year);
    }
}

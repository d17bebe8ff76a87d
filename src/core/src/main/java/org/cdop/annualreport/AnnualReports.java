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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.audit.Audited;
import org.cdop.panelmeeting.NamedPeople;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.statistics.Enquiry;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;

/** Annual reports: the public health lead writes and freezes, the panel's coordinator and chair read. */
@Stateless
@DenyAll
public class AnnualReports {

    private static final int YEARS = 5;

    /** A report that can be opened: begun, frozen, or not begun yet. */
    public record Listed(String panel, String panelName, ReportingYear year, boolean begun, boolean frozen) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Statistics statistics;

    @Inject
    private NamedPeople named;

    @Inject
    private Settings settings;

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
                    report.map(AnnualReport::isFrozen).orElse(false)));
            }
        }
        return all;
    }

    /** The report; its tables are those frozen, or those that would be frozen now. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("opened the annual report")
    public OpenReport open(String panel, int year) {
        String name = statistics.panels().stream().filter(p -> p.code().equals(panel)).map(PanelChoice::name).findFirst()
            .orElseThrow(NotFound::new);
        AnnualReport report = find(panel, year).orElse(new AnnualReport(panel, new ReportingYear(year)));
        Map<String, String> words = new HashMap<>();
        for (Chapter chapter : Chapter.values()) {
            words.put(chapter.key(), report.words(chapter));
        }
        Snapshot snapshot = report.isFrozen() ? report.snapshot() : take(panel, report.year());
        return new OpenReport(panel, name, report.year(), report.version(), report.isFrozen(), report.frozenAt(), report.frozenBy(),
            report.isFrozen() ? report.sha256() : snapshot.checksum(), words, snapshot);
    }

    /** Keeps the words of a chapter; refuses to overwrite what somebody else wrote since it was seen, and a child's name. */
    @RolesAllowed(Role.LEAD)
    @Audited("wrote in the annual report")
    public void write(String panel, int year, String chapter, String seen, String text) {
        AnnualReport report = begun(panel, year);
        Chapter which = Arrays.stream(Chapter.values()).filter(c -> c.key().equals(chapter)).findFirst().orElseThrow(NotFound::new);
        if (!report.words(which).equals(seen == null ? "" : seen)) {
            throw new ChangedMeanwhile();
        }
        named.refuseOfPanel(panel, text);
        report.worded(which, text);
    }

    /** Freezes the tables: from now on the report shows these, whatever is entered later. Refused while its words name a child. */
    @RolesAllowed(Role.LEAD)
    @Audited("froze the annual report")
    public void freeze(String panel, int year) {
        AnnualReport report = begun(panel, year);
        named.refuseOfPanel(panel, Arrays.stream(Chapter.values()).map(report::words).collect(Collectors.joining("\n\n")));
        report.frozen(take(panel, report.year()), clock.instant(), caller.get().fullName());
    }

    /** The report as a Word document. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("took away the annual report as Word")
    public byte[] word(String panel, int year) {
        return new WordReport().write(open(panel, year));
    }

    /** The report as a tagged PDF (PDF/UA-1). */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("took away the annual report as PDF")
    public byte[] pdf(String panel, int year) {
        return new PdfReport().write(open(panel, year));
    }

    private Snapshot take(String panel, ReportingYear year) {
        int pool = settings.number(Setting.POOL_YEARS, panel);
        Map<String, org.cdop.statistics.PublishedTable> tables = new LinkedHashMap<>();
        for (Chapter chapter : Chapter.values()) {
            for (String table : chapter.tables()) {
                LocalDate from = Chapter.isPooled(table) ? year.from().minusYears(pool - 1L) : year.from();
                tables.put(table, statistics.forPublic(new Enquiry(table, from, year.until(), List.of(panel), null)));
            }
        }
        return new Snapshot(tables, database.list("annualreport/theme-actions.sql",
            Map.of("panel", panel, "from", year.from(), "until", year.until()), row -> new Snapshot.ThemeAction(row.text("theme"),
                row.text("action"), row.text("state"), row.text("effect"))));
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
        return entities.createQuery("select r from AnnualReport r where r.panel = :panel and r.year = :year", AnnualReport.class)
            .setParameter("panel", panel).setParameter("year", year).getResultStream().findFirst();
    }
}

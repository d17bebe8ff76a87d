package org.cdop.annualreport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.audit.Audited;
import org.cdop.panelmeeting.NamedPeople;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * From the lead's last word to the published report: the words are checked against the frozen tables, the lead sends, the chair
 * returns or signs off. Whoever worked on a report does not sign it off. A local rule.
 */
@Stateless
@DenyAll
public class ReportReview {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private NamedPeople named;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What the words say against the frozen tables, and whom they name; empty before the tables are frozen. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public List<WordsFinding> findings(String panel, int year) {
        return AnnualReport.find(entities, panel, year).filter(AnnualReport::isFrozen).map(this::check).orElse(List.of());
    }

    private List<WordsFinding> check(AnnualReport report) {
        List<WordsFinding> all = new ArrayList<>();
        WordsCheck numbers = new WordsCheck(report.snapshot(), settings.number(Setting.SMALL_NUMBER, report.panel()));
        List<List<String>> names = named.foundOfPanel(report.panel(), Arrays.stream(Chapter.values()).map(report::words).toList());
        for (Chapter chapter : Chapter.values()) {
            names.get(chapter.ordinal()).forEach(name -> all.add(WordsFinding.ofName(chapter, name)));
            all.addAll(numbers.of(chapter, report.words(chapter)));
        }
        return all.stream().map(finding -> finding.explained(report.explanation(finding.key()))).toList();
    }

    /** The steps so far, the latest first. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public List<ReportEvent> steps(String panel, int year) {
        return database.list("annualreport/events.sql", Map.of("panel", panel, "year", year), ReportEvent::read);
    }

    /** Says why a number differs from the tables; a name or a hidden count is taken out, not explained. */
    @RolesAllowed(Role.LEAD)
    @Audited("explained a number of the annual report")
    public void explain(String panel, int year, String finding, String why) {
        AnnualReport report = report(panel, year);
        WordsFinding found = findings(panel, year).stream().filter(f -> f.key().equals(finding)).findFirst().orElseThrow(() -> new RuleBroken(
            "The words have changed meanwhile: this number does not stand there any more."));
        if (!found.isExplainable()) {
            throw new RuleBroken("A name or a hidden count is not explained: take it out of the words.");
        }
        named.refuseOfPanel(panel, why);
        report.explained(finding, why);
        keep(report, ReportEvent.Act.EXPLAINED, "“" + found.typed() + "”: " + why.strip());
    }

    /** Sends the report to the chair; refused while the tables are not frozen or a finding is open. */
    @RolesAllowed(Role.LEAD)
    @Audited("sent the annual report to the chair")
    public void send(String panel, int year) {
        AnnualReport report = report(panel, year);
        report.sent();
        refuseWithOpenFindings(report);
        keep(report, ReportEvent.Act.SENT, "");
    }

    /** Gives the report back to the lead with the reason. */
    @RolesAllowed(Role.CHAIR)
    @Audited("returned the annual report")
    public void giveBack(String panel, int year, String why) {
        AnnualReport report = report(panel, year);
        if (why == null || why.isBlank()) {
            throw new RuleBroken("Write what is to be changed.");
        }
        named.refuseOfPanel(panel, why);
        report.returned();
        keep(report, ReportEvent.Act.RETURNED, why.strip());
    }

    /** Signs the report off: it is published and never changes. Refused to whoever wrote, froze, explained or sent it. */
    @RolesAllowed(Role.CHAIR)
    @Audited("signed off the annual report")
    public void signOff(String panel, int year) {
        AnnualReport report = report(panel, year);
        refuseOwnWork(caller.get().name(), steps(panel, year));
        refuseWithOpenFindings(report);
        report.published(OpenReport.of(report, "", report.snapshot()).seal(), clock.instant(), caller.get().fullName());
        keep(report, ReportEvent.Act.SIGNED, "");
    }

    static void refuseOwnWork(String account, List<ReportEvent> steps) {
        if (steps.stream().anyMatch(step -> step.account().equals(account) && step.act() != ReportEvent.Act.RETURNED)) {
            throw new RuleBroken("You worked on this report: somebody else who chairs the panel signs it off.");
        }
    }

    private void refuseWithOpenFindings(AnnualReport report) {
        long open = check(report).stream().filter(WordsFinding::isOpen).count();
        if (open > 0) {
            throw new RuleBroken((open == 1 ? "One finding about the words is" : open + " findings about the words are")
                + " still open: correct the words, or explain the number.");
        }
    }

    private void keep(AnnualReport report, ReportEvent.Act act, String words) {
        ReportSteps.keep(database, caller, clock, report, act, words);
    }

    private AnnualReport report(String panel, int year) {
        return AnnualReport.find(entities, panel, year).orElseThrow(NotFound::new);
    }
}

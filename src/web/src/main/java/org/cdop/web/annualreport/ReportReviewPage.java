package org.cdop.web.annualreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.annualreport.AnnualReports;
import org.cdop.annualreport.ReportEvent;
import org.cdop.annualreport.ReportReview;
import org.cdop.annualreport.Stage;
import org.cdop.annualreport.WordsFinding;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Me;

/** From the check of the words to the sign-off: what was found in the words, how far the report is, and every step so far. */
@Named
@ViewScoped
public class ReportReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualReports reports;

    @Inject
    private transient ReportReview review;

    @Inject
    private transient Me me;

    private transient AnnualReports.Listed listed;
    private transient List<WordsFinding> findings;
    private transient List<ReportEvent> steps;
    private String panel;
    private int year;

    public AnnualReports.Listed getListed() {
        if (listed == null) {
            listed = reports.list().stream().filter(l -> l.panel().equals(panel) && l.year().endsIn() == year).findFirst().orElseThrow(NotFound::new);
        }
        return listed;
    }

    public List<WordsFinding> getFindings() {
        if (findings == null) {
            findings = review.findings(panel, year);
        }
        return findings;
    }

    public List<WordsFinding> getExplainable() {
        return getFindings().stream().filter(WordsFinding::isExplainable).toList();
    }

    public List<ReportEvent> getSteps() {
        if (steps == null) {
            steps = review.steps(panel, year);
        }
        return steps;
    }

    public String getAddress() {
        return "/report/edit?panel=" + panel + "&year=" + year;
    }

    public boolean isMayWrite() {
        return me.may(Role.LEAD) && getListed().stage() == Stage.WRITING;
    }

    public boolean isMaySignOff() {
        return me.may(Role.CHAIR) && getListed().stage() == Stage.REVIEW;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}

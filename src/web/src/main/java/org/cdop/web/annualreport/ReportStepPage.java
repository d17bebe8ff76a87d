package org.cdop.web.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.annualreport.ReportReview;
import org.cdop.web.shared.Say;

/** The next step on a report's way: a number explained, the report sent, returned or signed off. */
@Named
@RequestScoped
public class ReportStepPage {

    @Inject
    private ReportReview review;

    @Inject
    private ReportReviewPage page;

    private String which;
    private String why;
    private String back;

    public String explain() {
        review.explain(page.getPanel(), page.getYear(), which, why);
        return said("The explanation is kept.");
    }

    public String send() {
        review.send(page.getPanel(), page.getYear());
        return said("The report is with the chair.");
    }

    public String giveBack() {
        review.giveBack(page.getPanel(), page.getYear(), back);
        return said("The report is returned to the lead.");
    }

    public String signOff() {
        review.signOff(page.getPanel(), page.getYear());
        return said("The report is signed off and published.");
    }

    private String said(String words) {
        Say.done(words);
        return "/report/review?faces-redirect=true&panel=" + page.getPanel() + "&year=" + page.getYear();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}

package org.cdop.web.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.annualreport.PanelReturns;
import org.cdop.annualreport.Quarter;
import org.cdop.annualreport.QuarterlyReport;
import org.cdop.statistics.ReportingYear;

/** The report on a quarter to the partners. */
@Named
@RequestScoped
public class QuarterPage {

    @Inject
    private PanelReturns returns;

    private QuarterlyReport report;
    private String panel;
    private int year;
    private int quarter;

    public QuarterlyReport getReport() {
        if (report == null) {
            report = returns.quarterly(panel, new Quarter(new ReportingYear(year), quarter));
        }
        return report;
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

    public int getQuarter() {
        return quarter;
    }

    public void setQuarter(int quarter) {
        this.quarter = quarter;
    }
}

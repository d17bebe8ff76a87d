package org.cdop.web.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.annualreport.Chapter;
import org.cdop.annualreport.OpenReport;
import org.cdop.annualreport.PublishedReports;

/** Reports that a chair signed off, and one of them to be read. */
@Named
@RequestScoped
public class PublishedReportsPage {

    @Inject
    private PublishedReports published;

    private List<PublishedReports.Published> reports;
    private OpenReport report;
    private String panel;
    private int year;

    public List<PublishedReports.Published> getReports() {
        if (reports == null) {
            reports = published.list();
        }
        return reports;
    }

    public OpenReport getReport() {
        if (report == null) {
            report = published.open(panel, year);
        }
        return report;
    }

    public List<Chapter> getChapters() {
        return List.of(Chapter.values());
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

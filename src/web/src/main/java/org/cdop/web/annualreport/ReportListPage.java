package org.cdop.web.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.annualreport.AnnualReports;

/** The annual reports that can be opened. */
@Named
@RequestScoped
public class ReportListPage {

    @Inject
    private AnnualReports reports;

    private List<AnnualReports.Listed> all;

    public List<AnnualReports.Listed> getReports() {
        if (all == null) {
            all = reports.list();
        }
        return all;
    }
}

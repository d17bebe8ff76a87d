package org.cdop.web.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.annualreport.AnnualReports;
import org.cdop.annualreport.PanelReturns;
import org.cdop.annualreport.Quarter;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.Statistics;

/** The annual reports that can be opened, and what else is told of a panel by quarter and by year. */
@Named
@RequestScoped
public class ReportListPage {

    @Inject
    private AnnualReports reports;

    @Inject
    private PanelReturns returns;

    @Inject
    private Statistics statistics;

    private List<AnnualReports.Listed> all;
    private List<PanelChoice> panels;
    private List<Quarter> quarters;

    public List<AnnualReports.Listed> getReports() {
        if (all == null) {
            all = reports.list();
        }
        return all;
    }

    public List<PanelChoice> getPanels() {
        if (panels == null) {
            panels = statistics.panels();
        }
        return panels;
    }

    public List<Quarter> getQuarters() {
        if (quarters == null) {
            quarters = returns.quarters();
        }
        return quarters;
    }
}

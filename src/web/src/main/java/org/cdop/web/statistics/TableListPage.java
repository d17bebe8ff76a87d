package org.cdop.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.statistics.Population;
import org.cdop.statistics.Statistics;
import org.cdop.statistics.TableListed;

/** The tables that can be had, by what they count. */
@Named
@RequestScoped
public class TableListPage {

    @Inject
    private Statistics statistics;

    private List<TableListed> tables;

    public List<TableListed> of(Population population) {
        if (tables == null) {
            tables = statistics.tables();
        }
        return tables.stream().filter(t -> t.populations().contains(population)).toList();
    }

    public List<Population> getPopulations() {
        return List.of(Population.NOTIFICATIONS, Population.REVIEWS, Population.OPEN, Population.PROCESS);
    }

    public String heading(Population population) {
        return switch (population) {
            case NOTIFICATIONS -> "Deaths notified";
            case REVIEWS -> "Completed reviews";
            case PROCESS -> "The work of the panel and the agencies";
            case OPEN -> "Open reviews";
        };
    }
}

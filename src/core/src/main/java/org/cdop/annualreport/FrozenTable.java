package org.cdop.annualreport;

import org.cdop.statistics.Chart;
import org.cdop.statistics.ChartPicture;
import org.cdop.statistics.PublishedTable;

/** A table as it stands in a chapter, perhaps with a chart above it. */
public record FrozenTable(ChapterTable asked, PublishedTable table) {

    public String key() {
        return asked.key();
    }

    /** Whether a chart stands above it: not where everything that it would draw is hidden. */
    public boolean isPictured() {
        return asked.pictured() && !table.rows().isEmpty() && Chart.of(table).bars().stream().anyMatch(bar -> bar.drawn());
    }

    public Chart chart() {
        return Chart.of(table);
    }

    public ChartPicture picture() {
        return new ChartPicture(table);
    }
}

package org.cdop.statistics;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The chart of a table as a picture: bars with their intervals; what is hidden or not calculated is named and never drawn. */
public final class ChartPicture {

    private static final int WIDTH = 1200;
    private static final int PRINTED = 760;
    private static final int ROW = 34;
    private static final int FRAME = 160;
    private static final double HALF_BAR = 0.35;
    private static final Color BAR = new Color(0x5B8DB8);
    private static final Color INK = new Color(0x1F2933);

    private final PublishedTable table;
    private final Chart chart;

    /** @param table one with at least a row */
    public ChartPicture(PublishedTable table) {
        this.table = table;
        this.chart = Chart.of(table);
    }

    /** As an image that stands in a document. */
    public byte[] png() {
        return drawing().png();
    }

    /** As an image that is printed: narrower, so that its words are not too small, and in twice the detail. */
    public byte[] printed() {
        return new Drawing(drawn(), PRINTED, height()).printed();
    }

    /** As a drawing that stands on a page; its title is in it. */
    public String svg() {
        return drawing().svg(table.title() + ". " + chart.title());
    }

    private Drawing drawing() {
        return new Drawing(drawn(), WIDTH, height());
    }

    /** The same in words, for whoever does not see the picture: every bar with its value, and which are hidden. */
    public String alternative() {
        return "Bar chart. " + table.title() + ": " + chart.title() + ". "
            + chart.bars().stream().map(bar -> bar.label() + ": " + bar.shown()).collect(java.util.stream.Collectors.joining("; ")) + ".";
    }

    private int height() {
        return FRAME + ROW * chart.bars().size();
    }

    private JFreeChart drawn() {
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        XYIntervalSeriesCollection intervals = new XYIntervalSeriesCollection();
        XYIntervalSeries values = new XYIntervalSeries("values");
        XYIntervalSeries limits = new XYIntervalSeries("limits");
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            if (bar.drawn()) {
                values.add(i, i - HALF_BAR, i + HALF_BAR, on(bar.width()), 0, on(bar.width()));
            }
            if (bar.interval()) {
                limits.add(i, i, i, on(bar.width()), on(bar.lower()), on(bar.upper()));
            }
        }
        bars.addSeries(values);
        intervals.addSeries(limits);
        return framed(plot(bars, intervals));
    }

    private double on(double hundredths) {
        return hundredths * chart.most() / 100;
    }

    private XYPlot plot(XYIntervalSeriesCollection bars, XYIntervalSeriesCollection intervals) {
        SymbolAxis groups = new SymbolAxis(null, chart.bars().stream().map(b -> b.label() + ": " + b.shown()).toArray(String[]::new));
        groups.setInverted(true);
        groups.setGridBandsVisible(false);
        groups.setRange(-0.6, Math.max(0.4, chart.bars().size() - 0.4));
        NumberAxis numbers = new NumberAxis(chart.axis());
        numbers.setRange(0, chart.most());
        List.of(groups, numbers).forEach(axis -> axis.setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14)));
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, BAR);
        XYPlot plot = new XYPlot(bars, groups, numbers, renderer);
        XYErrorRenderer whiskers = new XYErrorRenderer();
        whiskers.setDrawXError(false);
        whiskers.setDefaultShapesVisible(false);
        whiskers.setErrorPaint(INK);
        plot.setDataset(1, intervals);
        plot.setRenderer(1, whiskers);
        plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        return plot;
    }

    /** The mark goes with the picture wherever it is pasted. */
    private JFreeChart framed(XYPlot plot) {
        JFreeChart picture = new JFreeChart(table.title(), new Font(Font.SANS_SERIF, Font.BOLD, 18), plot, false);
        picture.setBackgroundPaint(Color.WHITE);
        picture.setPadding(new RectangleInsets(8, 8, 8, 32));
        Font small = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
        picture.addSubtitle(new TextTitle(chart.title() + "; " + table.from() + " to " + table.until().minusDays(1) + "; "
            + String.join(", ", table.panels()), small));
        if (!table.notes().isEmpty()) {
            picture.addSubtitle(new TextTitle(table.notes().get(0), small));
        }
        return picture;
    }
}

package org.cdop.web.statistics;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.function.ToDoubleFunction;
import org.cdop.statistics.Drawing;
import org.cdop.statistics.Funnel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The funnel as a picture: the value in the middle, limits as curves, a dot with its name for each panel. */
final class FunnelPicture {

    static final int WIDTH = 1000;
    static final int HEIGHT = 620;
    private static final Color INK = new Color(0x1F2933);
    private static final Color INNER = new Color(0x5B8DB8);
    private static final Color OUTER = new Color(0x8A5A00);
    private static final float[] DASHES = {8, 5};
    private static final float[] DOTS = {2, 4};

    private final Funnel funnel;

    FunnelPicture(Funnel funnel) {
        this.funnel = funnel;
    }

    Drawing drawn() {
        XYPlot plot = new XYPlot(panels(), axis(size()), axis(funnel.measure().label()), dots());
        plot.setDataset(1, limits());
        plot.setRenderer(1, lines());
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setDomainGridlinesVisible(false);
        funnel.drawn().forEach(p -> plot.addAnnotation(named(p)));
        JFreeChart picture = new JFreeChart("Funnel plot: " + funnel.measure().label(), new Font(Font.SANS_SERIF, Font.BOLD, 17), plot, true);
        picture.setBackgroundPaint(Color.WHITE);
        picture.setPadding(new RectangleInsets(8, 8, 8, 24));
        picture.addSubtitle(new TextTitle("Not for publication: true counts. " + funnel.years(), new Font(Font.SANS_SERIF, Font.PLAIN, 13)));
        return new Drawing(picture, WIDTH, HEIGHT);
    }

    /** What the width of the funnel is measured by. */
    private String size() {
        return funnel.measure().code().equals("child-mortality") ? "children aged 0 to 17, added up over the years"
            : funnel.measure().rate() ? "live births" : "reviews in which it is known";
    }

    private XYSeriesCollection panels() {
        XYSeries dots = new XYSeries("a panel");
        funnel.drawn().forEach(p -> dots.add(p.size(), p.value().value()));
        return new XYSeriesCollection(dots);
    }

    private XYSeriesCollection limits() {
        XYSeriesCollection all = new XYSeriesCollection();
        if (funnel.centre() != null) {
            all.addSeries(curve(funnel.around(), s -> funnel.centre()));
            all.addSeries(curve("95 % limits", s -> s.limits().inner().upper()));
            all.addSeries(curve("95 % lower", s -> s.limits().inner().lower()));
            all.addSeries(curve("99.8 % limits", s -> s.limits().outer().upper()));
            all.addSeries(curve("99.8 % lower", s -> s.limits().outer().lower()));
        }
        return all;
    }

    private XYSeries curve(String name, ToDoubleFunction<Funnel.Step> value) {
        XYSeries curve = new XYSeries(name);
        funnel.curve().forEach(step -> curve.add(step.size(), value.applyAsDouble(step)));
        return curve;
    }

    private static XYLineAndShapeRenderer dots() {
        XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
        dots.setSeriesPaint(0, INK);
        dots.setSeriesShape(0, new Ellipse2D.Double(-5, -5, 10, 10));
        return dots;
    }

    /** Inner and outer limits differ in their dashes, not by colour alone; the lower ones are not named twice. */
    private static XYLineAndShapeRenderer lines() {
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        lines.setSeriesPaint(0, INK);
        lines.setSeriesStroke(0, new BasicStroke(1.5f));
        for (int i = 1; i <= 4; i++) {
            lines.setSeriesPaint(i, i < 3 ? INNER : OUTER);
            lines.setSeriesStroke(i, new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, i < 3 ? DASHES : DOTS, 0));
            lines.setSeriesVisibleInLegend(i, i % 2 == 1);
        }
        return lines;
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setAutoRangeIncludesZero(true);
        axis.setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        return axis;
    }

    private static XYTextAnnotation named(Funnel.Point point) {
        XYTextAnnotation name = new XYTextAnnotation(point.panel().code() + "   ", point.size(), point.value().value());
        name.setTextAnchor(TextAnchor.CENTER_RIGHT);
        name.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        return name;
    }
}

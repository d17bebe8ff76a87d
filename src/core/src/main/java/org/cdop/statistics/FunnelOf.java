package org.cdop.statistics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cdop.statistics.PublishedFigure.Pooled;

/** Makes a funnel of counts: the value in the middle, a point and its limits for each panel. */
final class FunnelOf {

    /** No rate on fewer deaths, as in the tables. */
    private static final int LEAST_DEATHS = 3;

    private FunnelOf() {
    }

    /** Adds up what the rows of a table count; a size that is not known in any row is not known at all. */
    static PanelCount count(PanelChoice panel, List<PublishedTable.Line> rows, List<List<String>> columns) {
        String why = rows.stream().flatMap(r -> columns.get(1).stream().map(r::cell)).map(Cell::notCalculated).filter(Objects::nonNull).findFirst().orElse("");
        return new PanelCount(panel, sum(rows, columns.get(0)), why.isEmpty() ? sum(rows, columns.get(1)) : 0, why);
    }

    private static long sum(List<PublishedTable.Line> rows, List<String> columns) {
        return Math.round(rows.stream().flatMap(r -> columns.stream().map(r::cell)).map(Cell::value).filter(Objects::nonNull).mapToDouble(v -> v).sum());
    }

    static Funnel counts(ComparedMeasure measure, ReportingYear first, ReportingYear last, List<PanelCount> counts, String area, List<PublishedFigure> held) {
        List<PanelCount> sized = counts.stream().filter(c -> c.size() > 0).toList();
        Pooled published = Pooled.of(held, measure.code(), Stream.iterate(first, y -> y.endsIn() <= last.endsIn(), y -> new ReportingYear(y.endsIn() + 1)).toList());
        Double centre = area == null ? common(measure, sized) : published.isWhole() ? Double.valueOf(published.numerator() * measure.per() / published.denominator()) : null;
        List<Funnel.Point> points = counts.stream().map(c -> new Funnel.Point(c.panel(), c.events(), c.size(), value(measure, c),
            centre == null || c.size() == 0 ? null : FunnelLimits.of(measure, centre, c.size()))).toList();
        return new Funnel(measure, first, last, area == null ? Funnels.TOGETHER : area, centre, area == null ? "" : published.source(), published.invented(),
            why(area, published, sized), points);
    }

    /** One panel is no common value: it would stand on its own line. */
    private static Double common(ComparedMeasure measure, List<PanelCount> sized) {
        return sized.size() < 2 ? null
            : measure.per() * sized.stream().mapToLong(PanelCount::events).sum() / sized.stream().mapToLong(PanelCount::size).sum();
    }

    private static String why(String area, Pooled published, List<PanelCount> sized) {
        if (area != null) {
            return published.isWhole() ? "" : "No figure of " + area + " is held for " + String.join(", ", published.missing()) + ", so no limits are drawn.";
        }
        return switch (sized.size()) {
            case 0 -> "No panel that you may see has what this is divided by in these years, so nothing is drawn.";
            case 1 -> "Only one panel that you may see can be drawn, and one panel has nothing to be compared with. It can be set about the value of England or another area"
                + " where such a figure is held.";
            default -> "";
        };
    }

    private static Cell value(ComparedMeasure measure, PanelCount count) {
        if (count.size() == 0) {
            return Cell.notCalculated(count.why().isEmpty() ? "there is nothing to take it of" : count.why());
        }
        return measure.rate() && count.events() < LEAST_DEATHS ? Cell.notCalculated("no rate is given below " + LEAST_DEATHS + " deaths") : measure.cell(count.events(), count.size());
    }
}

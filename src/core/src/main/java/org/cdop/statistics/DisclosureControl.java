package org.cdop.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;
import org.cdop.time.LondonClock;

/**
 * Makes of raw counts a table that may be shown; nothing else does. For the panel itself every count stands as it is. For
 * the public small counts are hidden, with whatever would give them back, and every percentage, interval or median made
 * from a hidden count is hidden too.
 */
final class DisclosureControl {

    static final String INTERNAL = "Not for publication: true counts, for the panel only.";
    static final String TOGETHER = "Protected together with the public tables of every year, pool of years and panel, whether published yet or not:"
        + " what is hidden cannot be worked out from them.";

    static final String DRAFT = "A draft, not for publication: what else must be hidden is decided when the table is published.";

    /** Where counts are rounded, to a multiple of this. */
    private static final int ROUND_TO = 5;

    private final RawTable raw;
    private final Protection protection;
    private final boolean isRounded;
    private final Calculated calculated;
    private final String marked;

    private DisclosureControl(RawTable raw, Protection protection, boolean isRounded, String marked) {
        this.marked = marked;
        this.raw = isRounded ? raw.rounded(ROUND_TO) : raw;
        this.protection = protection;
        this.isRounded = isRounded;
        // what is hidden is hidden for its true count
        this.calculated = new Calculated(this.raw, (group, column) -> protection != null && protection.isHidden(raw, group, column));
    }

    /** True counts, for the panel. */
    static PublishedTable internal(RawTable raw) {
        return new DisclosureControl(raw, null, false, INTERNAL).table(raw, 0);
    }

    /** What the public may see of a table. */
    static PublishedTable forPublic(RawTable raw, Protection protection, int small, boolean isRounded) {
        return new DisclosureControl(raw, protection, isRounded, TOGETHER).table(raw, small);
    }

    /** What the public would see of a table, for the panel only: what has to be hidden is decided when it is published. */
    static PublishedTable draft(RawTable raw, Protection protection, int small, boolean isRounded) {
        return new DisclosureControl(raw, protection, isRounded, DRAFT).table(raw, small);
    }

    private PublishedTable table(RawTable truth, int small) {
        Measure measure = raw.measure();
        Enquiry enquiry = raw.enquiry();
        List<Heading> headings = measure.shown().stream()
            .map(c -> new Heading(c.id(), c.label(), c.interval(), c.isRate())).toList();
        List<Line> lines = new ArrayList<>();
        for (Group group : raw.groups()) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            measure.shown().forEach(column -> cells.put(column.id(), cell(truth, group, column)));
            lines.add(new Line(group.id(), group.label(), cells));
        }
        Long size = isPublic() && protection.isSizeHidden(truth) ? null : Long.valueOf(raw.size());
        return new PublishedTable(measure.id(), raw.title(), enquiry.population(), enquiry.from(), enquiry.until(), enquiry.panels(),
            isPublic() ? Audience.PUBLIC : Audience.INTERNAL, raw.dataCut(), size, headings, lines, notes(small),
            measure.sql(enquiry.population()).text());
    }

    private boolean isPublic() {
        return protection != null;
    }

    private Cell cell(RawTable truth, Group group, Column column) {
        if (!column.isCount()) {
            Cell cell = calculated.cell(group, column);
            return isPublic() ? cell.rounded(column.places()) : cell;
        }
        return isPublic() && protection.isHidden(truth, group, column.id()) ? Cell.SUPPRESSED : Cell.of(raw.value(group, column.id()));
    }

    private List<String> notes(int small) {
        List<String> notes = new ArrayList<>();
        notes.add(marked);
        if (isPublic()) {
            notes.add("[c]: hidden, a count from 1 to " + small + " or one that would give such a count away."
                + " [x]: not calculated. [u]: unreliable, fewer than 20 deaths.");
        }
        if (isRounded) {
            notes.add("Counts are rounded to the nearest " + ROUND_TO + ", each by itself, and percentages and rates are made of rounded counts:"
                + " rows may not add up to their totals.");
        }
        if (raw.enquiry().until().isAfter(raw.dataCut().atZone(LondonClock.LONDON).toLocalDate())) {
            notes.add("The period is not over: its last numbers will still change.");
        }
        notes.addAll(raw.notes());
        if (raw.measure().columns().stream().anyMatch(Column::interval)) {
            notes.add("Intervals are 95 % confidence intervals: Wilson for percentages, exact Poisson or Byar for rates, the log method for ratios.");
        }
        return List.copyOf(notes);
    }
}

package org.cdop.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;
import org.cdop.time.LondonClock;

/**
 * Makes of raw counts a table that may be shown; nothing else does. For the panel itself every count stands as it is. For
 * the public small counts are hidden, with whatever would give them back, and every percentage, interval or median made
 * from a hidden count is hidden too.
 */
final class DisclosureControl {

    static final String DRAFT = "Draft, not for publication: tables are not yet protected jointly, nor against what was"
        + " published before.";
    static final String INTERNAL = "Not for publication: true counts, for the panel only.";

    private final RawTable raw;
    private final boolean isPublic;
    private final List<Column> counts;
    private final Set<String> hidden = new HashSet<>();
    private final Calculated calculated;

    private DisclosureControl(RawTable raw, Audience audience, int small) {
        this.raw = raw;
        this.isPublic = audience == Audience.PUBLIC;
        this.counts = raw.measure().columns().stream().filter(Column::isCount).toList();
        this.calculated = new Calculated(raw, this::isHidden);
        if (isPublic) {
            hide(small);
        }
    }

    static PublishedTable release(RawTable raw, Audience audience, int small) {
        return new DisclosureControl(raw, audience, small).table(audience, small);
    }

    private PublishedTable table(Audience audience, int small) {
        Measure measure = raw.measure();
        Enquiry enquiry = raw.enquiry();
        List<Heading> headings = measure.shown().stream()
            .map(c -> new Heading(c.id(), c.label(), c.interval(), c.isRate())).toList();
        List<Line> lines = new ArrayList<>();
        for (Group group : raw.groups()) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            measure.shown().forEach(column -> cells.put(column.id(), cell(group, column)));
            lines.add(new Line(group.id(), group.label(), cells));
        }
        return new PublishedTable(measure.id(), raw.title(), enquiry.population(),
            enquiry.from(), enquiry.until(), enquiry.panels(), audience, raw.dataCut(), size(small), headings, lines, notes(small),
            measure.sql(enquiry.population()).text());
    }

    private Long size(int small) {
        boolean isHidden = raw.measure().size() != null && raw.measure().total()
            ? isHidden(Groups.TOTAL, raw.measure().size())
            : isPublic && raw.size() >= 1 && raw.size() <= small;
        return isHidden ? null : Long.valueOf(raw.size());
    }

    private void hide(int small) {
        List<Group> groups = raw.groups();
        long[] values = new long[groups.size() * counts.size()];
        boolean[] printed = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = raw.count(groups.get(i / counts.size()), counts.get(i % counts.size()).id());
            printed[i] = counts.get(i % counts.size()).isPrinted();
        }
        boolean[] hide = Suppression.of(values, printed, relations(groups), small);
        for (int i = 0; i < values.length; i++) {
            if (hide[i] && printed[i] || !printed[i] && values[i] >= 1 && values[i] <= small) {
                hidden.add(key(groups.get(i / counts.size()), counts.get(i % counts.size()).id()));
            }
        }
    }

    private List<Relation> relations(List<Group> groups) {
        List<Relation> relations = new ArrayList<>();
        int wide = counts.size();
        for (int g = 0; g < groups.size(); g++) {
            for (Column sum : counts) {
                if (sum.kind() == Column.Kind.SUM) {
                    int row = g * wide;
                    relations.add(new Relation(row + place(sum.id()), sum.parts().stream().map(p -> row + place(p)).toList()));
                }
            }
        }
        if (raw.measure().total()) {
            int last = groups.size() - 1;
            for (int c = 0; c < wide; c++) {
                int column = c;
                relations.add(new Relation(last * wide + c, Stream.iterate(0, g -> g < last, g -> g + 1)
                    .map(g -> g * wide + column).toList()));
            }
        }
        relations.addAll(CrossRows.of(raw.measure(), groups, (g, c) -> groups.stream().map(Group::id).toList().indexOf(g.id()) * wide + place(c)));
        return relations;
    }

    private int place(String column) {
        return counts.indexOf(raw.measure().column(column));
    }

    private Cell cell(Group group, Column column) {
        Cell cell = switch (column.kind()) {
            case COUNT, SUM -> isHidden(group, column.id()) ? Cell.SUPPRESSED : Cell.of(raw.value(group, column.id()));
            default -> calculated.cell(group, column);
        };
        return isPublic && !column.isCount() ? cell.rounded(column.places()) : cell;
    }

    private boolean isHidden(Group group, String column) {
        return hidden.contains(key(group, column));
    }

    private static String key(Group group, String column) {
        return group.id() + " " + column;
    }

    private List<String> notes(int small) {
        List<String> notes = new ArrayList<>();
        notes.add(isPublic ? DRAFT : INTERNAL);
        if (isPublic) {
            notes.add("[c]: hidden, a count from 1 to " + small + " or one that would give such a count away."
                + " [x]: not calculated. [u]: unreliable, fewer than 20 deaths.");
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

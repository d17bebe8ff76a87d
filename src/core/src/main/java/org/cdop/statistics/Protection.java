package org.cdop.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which counts of a public table are hidden: the small ones, and those that a twin gives otherwise. */
public final class Protection {

    private static final Pattern YEAR = Pattern.compile("\\d{2}(\\d{2})-(\\d{2})(?:/(.+))?");

    private final Twin twin;
    private final int small;

    /** Where a count of a table stands in its ledger, whichever table shows it. */
    private record At(ReleaseScope scope, String cell) {
    }

    /** @param twin null where none was made yet: then only small counts are hidden, which is not enough to publish a table */
    Protection(Twin twin, int small) {
        this.twin = twin;
        this.small = small;
    }

    Twin twin() {
        return twin;
    }

    boolean isHidden(RawTable raw, Group group, String column) {
        return isHidden(at(raw, group.id(), column), raw.count(group, column));
    }

    /** The number of cases is hidden exactly when the count of all of them is. */
    boolean isSizeHidden(RawTable raw) {
        return isHidden(size(raw), raw.size());
    }

    private boolean isHidden(At at, long count) {
        int[] place = place(at);
        if (place == null) {
            return twin == null ? isSmall(count) : count != 0;
        }
        // in a draft the twin may be of counts that have changed since
        return twin.truth(place[0], place[1]) == count ? twin.isHidden(place[0], place[1]) : isSmall(count) || twin.differs(place[0], place[1]);
    }

    private boolean isSmall(long count) {
        return count >= 1 && count <= small;
    }

    /** Whether the twin was made beside these very counts; otherwise something was recorded or set since. */
    boolean standsFor(RawTable raw) {
        boolean[] stands = {twin != null};
        eachCount(raw, (at, count) -> {
            int[] place = place(at);
            stands[0] &= place == null ? count == 0 : twin.truth(place[0], place[1]) == count && twin.scopes().small(place[0]) == small;
        });
        return stands[0];
    }

    /** Whether a small count of the table could be worked out from what was published before. */
    boolean givesAway(RawTable raw) {
        boolean[] given = {false};
        eachCount(raw, (at, count) -> {
            int[] place = place(at);
            given[0] |= place != null && twin.isGivenAway(place[0], place[1]);
        });
        return given[0];
    }

    /** What the table shows. */
    List<ShownCount> shown(RawTable raw) {
        List<ShownCount> all = new ArrayList<>();
        eachCount(raw, (at, count) -> {
            if (!isHidden(at, count) && twin.scopes().number(at.scope) >= 0) {
                all.add(new ShownCount(at.scope.panel(), at.scope.first(), at.scope.last(), at.cell, count));
            }
        });
        return all.stream().distinct().toList();
    }

    /** Every count of a table. */
    static List<ShownCount> counts(RawTable raw) {
        List<ShownCount> all = new ArrayList<>();
        eachCount(raw, (at, count) -> all.add(new ShownCount(at.scope.panel(), at.scope.first(), at.scope.last(), at.cell, count)));
        return all.stream().distinct().toList();
    }

    private static void eachCount(RawTable raw, BiConsumer<At, Long> each) {
        for (Group group : raw.groups()) {
            raw.measure().columns().stream().filter(Column::isCount).forEach(c -> each.accept(at(raw, group.id(), c.id()), raw.count(group, c.id())));
        }
        each.accept(size(raw), raw.size());
    }

    /** The table as one of the sets of cases gives it. */
    RawTable by(Twin set, RawTable raw) {
        return raw.with((group, column) -> count(set, at(raw, group.id(), column)), raw.measure().size() == null ? Long.valueOf(count(set, size(raw))) : null);
    }

    private int count(Twin set, At at) {
        int[] place = place(at);
        return place == null ? 0 : set.count(place[0], place[1]);
    }

    /** Number of scope and cell, or null where nothing is ever counted. */
    private int[] place(At at) {
        int scope = twin == null ? -1 : twin.scopes().number(at.scope);
        int cell = twin == null ? -1 : twin.cells().number(at.cell);
        return scope < 0 || cell < 0 ? null : new int[] {scope, cell};
    }

    private static At size(RawTable raw) {
        return raw.measure().size() != null ? at(raw, Group.TOTAL, raw.measure().size())
            : new At(ReleaseScope.of(raw.enquiry()), TwinCells.name("", Group.TOTAL, "all"));
    }

    private static At at(RawTable raw, String row, String column) {
        ReleaseScope scope = ReleaseScope.of(raw.enquiry());
        String table = raw.measure().id();
        Matcher year = YEAR.matcher(row);
        if (!year.matches()) {
            return new At(scope, TwinCells.name(table, hasYears(raw.measure()) ? Placing.YEAR : row, column));
        }
        int endsIn = Integer.parseInt(row.substring(0, 4)) + 1;
        return switch (table) {
            case "theme-trend" -> new At(new ReleaseScope(scope.panel(), endsIn - raw.enquiry().trend().window() + 1, endsIn),
                TwinCells.name("themes", raw.enquiry().trend().theme(), column));
            case "year-on-year" -> new At(scope.year(column.equals("before") ? endsIn - 1 : endsIn),
                TwinCells.name("notifications-by-year", Placing.YEAR, "deaths"));
            default -> new At(scope.year(endsIn), TwinCells.name(table, year.group(3) == null ? Placing.YEAR : year.group(3), column));
        };
    }

    private static boolean hasYears(Measure measure) {
        return List.of("notifications-by-year", "suspected-suicides", "time-to-completion").contains(measure.id());
    }
}

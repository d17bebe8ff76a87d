package org.cdop.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
/**
 * Has the published tables and nothing else, and knows what their rows and columns mean: which counts add up to which others, and
 * between which bounds a percentage lies. Knows nothing of how the tables were protected.
 */
final class Attacker {

    private static final double NEAR = 1e-6;

    /** Adds up to between low and high. */
    private record Fact(Map<String, Double> terms, double low, double high) {
    }

    private final Map<String, Double> known = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();

    Attacker(List<PublishedTable> tables) {
        tables.forEach(this::read);
        tables.forEach(this::reckon);
        addYears();
    }

    /** The counts that the tables hide, by what a reader takes them to count. */
    Set<String> hidden() {
        return hidden;
    }

    /** The counts that the tables print, by what a reader takes them to count. */
    Map<String, Double> known() {
        return known;
    }

    /** What of these counts does not fulfil what the tables say; they are not the true ones where it is not empty. */
    List<String> contradictions(Map<String, Double> counts) {
        List<String> all = new ArrayList<>();
        known.forEach((name, count) -> {
            if (!count.equals(counts.get(name))) {
                all.add(name + " is " + count + ", not " + counts.get(name));
            }
        });
        hidden.stream().filter(name -> counts.get(name) < 0).forEach(name -> all.add(name + " is below nought"));
        for (Fact fact : facts) {
            // what no table prints may be anything
            if (counts.keySet().containsAll(fact.terms.keySet())) {
                double sum = fact.terms.entrySet().stream().mapToDouble(t -> t.getValue() * counts.get(t.getKey())).sum();
                if (sum < fact.low - NEAR || sum > fact.high + NEAR) {
                    all.add(fact + " is " + sum);
                }
            }
        }
        return all;
    }

    /** Hidden counts that follow from printed ones, one sum after the other. */
    Map<String, Double> subtracted() {
        Map<String, Double> found = new HashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Fact fact : facts) {
                List<String> open = fact.terms.keySet().stream().filter(n -> !known.containsKey(n) && !found.containsKey(n)).toList();
                if (fact.low == fact.high && open.size() == 1) {
                    double rest = fact.low - fact.terms.entrySet().stream().filter(t -> !t.getKey().equals(open.get(0)))
                        .mapToDouble(t -> t.getValue() * known.getOrDefault(t.getKey(), found.get(t.getKey()))).sum();
                    found.put(open.get(0), rest / fact.terms.get(open.get(0)));
                    more = true;
                }
            }
        }
        found.keySet().retainAll(hidden);
        return found;
    }

    private void read(PublishedTable table) {
        for (PublishedTable.Line line : table.rows()) {
            counts(table).forEach(column -> {
                Cell cell = line.cell(column);
                String name = name(table, line.group(), column);
                if (cell.suppressed()) {
                    hidden.add(name);
                } else {
                    Double before = known.put(name, cell.value());
                    if (before != null && !before.equals(cell.value())) {
                        throw new IllegalStateException(name + " is " + before + " in one table and " + cell.value() + " in another, " + table.table());
                    }
                }
            });
        }
        if (table.n() != null) {
            known.put(base(table) + names(table.table().equals("suspected-suicides") ? "event apparent-suicide" : ""), (double) table.n());
        }
    }

    private static List<String> counts(PublishedTable table) {
        return table.columns().stream().map(PublishedTable.Heading::id)
            .filter(c -> !List.of("percent", "percent_all", "percent_known", "percent_recorded", "rate", "population", "live_births", "ratio", "difference").contains(c) && !c.endsWith("_days")).toList();
    }

    private static String base(PublishedTable table) {
        return base(table, table.from().getYear() + 1, table.until().getYear());
    }

    private static String base(PublishedTable table, int from, int to) {
        return table.population() + " " + (table.panels().size() > 1 ? "all" : table.panels().get(0)) + " " + from + ".." + to + " ";
    }

    /** What a reader takes a cell to count. */
    private static String name(PublishedTable table, String group, String column) {
        String plain = switch (column) {
            case "total", "reviews", "count" -> "";
            case "deaths" -> table.table().equals("suspected-suicides") ? "event apparent-suicide" : "";
            case "male", "female", "other" -> "sex " + column;
            case "yes", "no", "insufficient" -> table.table().endsWith("-by-modifiable") ? "outcome " + column : column;
            case "under_6_months", "6_to_12_months", "over_12_months" -> "took " + column;
            default -> table.table().equals("category-by-age") ? "age " + column : column;
        };
        if (group.matches("\\d{4}-\\d\\d(/.*)?")) {
            int year = Integer.parseInt(group.substring(0, 4)) + 1;
            String part = group.length() > 7 ? switch (group.substring(8)) {
                case "infant" -> "infant";
                case "early-neonatal" -> "first week";
                case "neonatal" -> "age 0-27d";
                default -> "age 28-364d";
            } : "";
            return base(table, year, year) + names(plain, part);
        }
        String of = switch (table.table()) {
            case "age-by-sex", "category-by-age" -> (table.table().equals("age-by-sex") ? "age " : "category ") + group;
            case "completeness" -> "told " + group;
            case "place-of-death" -> "place " + group;
            default -> table.table().replace("-by-modifiable", "") + " " + group;
        };
        return base(table) + (group.equals("total") ? names(plain) : names(plain, of));
    }

    private static String names(String... parts) {
        TreeSet<String> sorted = new TreeSet<>(List.of(parts));
        sorted.remove("");
        return sorted.toString();
    }

    private void reckon(PublishedTable table) {
        List<String> columns = counts(table);
        for (String column : columns) {
            if (table.rows().stream().anyMatch(PublishedTable.Line::isTotal)) {
                List<String> parts = table.rows().stream().filter(l -> !l.isTotal()).map(l -> name(table, l.group(), column)).toList();
                adds(name(table, "total", column), parts);
            }
        }
        if (table.table().equals("infant-mortality")) {
            table.rows().stream().map(PublishedTable.Line::group).filter(g -> g.endsWith("/infant")).map(g -> g.substring(0, 7)).forEach(y -> {
                adds(name(table, y + "/infant", "deaths"), List.of(name(table, y + "/neonatal", "deaths"), name(table, y + "/post-neonatal", "deaths")));
                atLeast(name(table, y + "/neonatal", "deaths"), name(table, y + "/early-neonatal", "deaths"));
            });
        }
        for (PublishedTable.Line line : table.rows()) {
            String whole = columns.contains("total") ? "total" : columns.contains("reviews") && columns.size() > 1 ? "reviews" : null;
            if (whole != null) {
                adds(name(table, line.group(), whole), columns.stream().filter(c -> !c.equals(whole)).map(c -> name(table, line.group(), c)).toList());
            }
            special(table, line);
            percentages(table, line);
            if (table.table().equals("year-on-year") && line.cell("difference").value() != null) {
                int year = Integer.parseInt(line.group().substring(0, 4)) + 1;
                facts.add(new Fact(Map.of(name(table, line.group(), "deaths"), 1.0, base(table, year - 1, year - 1) + names(""), -1.0),
                    line.cell("difference").value(), line.cell("difference").value()));
            }
        }
        if (table.table().equals("sex") || table.table().equals("sex-by-modifiable")) {
            for (String column : columns) {
                String other = name(table, "other", column);
                adds(other, List.of(name(table, "indeterminate", column), name(table, "not-known", column)));
            }
        }
    }

    private void special(PublishedTable table, PublishedTable.Line line) {
        String row = line.group();
        if (table.table().equals("circumstances")) {
            adds(base(table) + names(""), columnsOf(table, row, "yes", "no", "not_known", "blank"));
        }
        if (table.table().equals("completeness")) {
            adds(base(table) + names(""), columnsOf(table, row, "recorded", "missing", "not_known"));
        }
        if (table.table().equals("themes") && row.equals("co-sleeping")) {
            adds(name(table, row, "cases"), List.of(base(table) + names("yes", "circumstances S01")));
            atLeast(base(table) + names("cases", "themes safe-sleep"), name(table, row, "cases"));
        }
        if (table.table().equals("themes")) {
            atLeast(name(table, row, "cases"), name(table, row, "modifiable"));
            atLeast(name(table, row, "denominator"), name(table, row, "cases"));
            atLeast(base(table) + names(""), name(table, row, "denominator"), name(table, row, "not_known"));
            atLeast(base(table) + names("outcome yes"), name(table, row, "modifiable"));
        }
        if (table.table().equals("themes") && row.equals("teenage-suicide")) {
            adds(name(table, row, "cases"), List.of(base(table) + names("age 10-14", "category 2"), base(table) + names("age 15-17", "category 2")));
            adds(name(table, row, "denominator"), List.of(base(table) + names("age 10-14"), base(table) + names("age 15-17")));
        }
        if (table.table().equals("factors")) {
            atLeast(name(table, row, "contributory"), name(table, row, "modifiable"));
            atLeast(base(table) + names(""), name(table, row, "contributory"));
        }
        if (table.table().equals("time-to-completion") && line.cell("median_days").value() != null) {
            times(table, row, line.cell("median_days").value(), 0.5);
            times(table, row, line.cell("lower_quartile_days").value(), 0.25);
            times(table, row, line.cell("upper_quartile_days").value(), 0.75);
        }
    }

    private static List<String> columnsOf(PublishedTable table, String row, String... columns) {
        return Stream.of(columns).map(c -> name(table, row, c)).toList();
    }

    /** A quantile below six months says that so large a part of the reviews took less. */
    private void times(PublishedTable table, String row, double days, double part) {
        if (days < 180) {
            facts.add(new Fact(Map.of(name(table, row, "under_6_months"), 1.0, name(table, row, "reviews"), -part), -1, Double.POSITIVE_INFINITY));
        } else if (days > 370) {
            facts.add(new Fact(Map.of(name(table, row, "over_12_months"), 1.0, name(table, row, "reviews"), part - 1), -1, Double.POSITIVE_INFINITY));
        }
    }

    private void percentages(PublishedTable table, PublishedTable.Line line) {
        Cell cell = line.cell("percent");
        if (cell == null) {
            return;
        }
        String row = line.group();
        switch (table.table()) {
            case "suspected-suicides", "infant-mortality", "attendance" -> { }
            case "age-by-sex" -> share(cell, List.of(name(table, row, "total")), List.of(name(table, "total", "total")));
            case "sex", "place-of-death", "ethnicity", "deprivation" -> share(cell, List.of(name(table, row, "count")),
                table.rows().stream().map(PublishedTable.Line::group).filter(g -> !g.equals("total") && !g.equals("not-known")).map(g -> name(table, g, "count")).toList());
            case "themes" -> share(cell, List.of(name(table, row, "cases")), List.of(name(table, row, "denominator")));
            case "factors" -> share(cell, List.of(name(table, row, "modifiable")), List.of(base(table) + names("outcome yes"), base(table) + names("outcome no")));
            default -> {
                share(cell, List.of(name(table, row, "yes")), List.of(name(table, row, "yes"), name(table, row, "no")));
                share(line.cell("percent_all"), List.of(name(table, row, "yes")), List.of(name(table, row, "reviews")));
            }
        }
    }

    private void share(Cell cell, List<String> of, List<String> outOf) {
        if (cell.suppressed()) {
            return;
        }
        if (cell.value() == null) {
            if (!cell.notCalculated().contains("known groups")) {
                outOf.forEach(o -> facts.add(new Fact(Map.of(o, 1.0), 0, 0)));
            }
            return;
        }
        Map<String, Double> least = new HashMap<>();
        Map<String, Double> most = new HashMap<>();
        outOf.forEach(o -> least.merge(o, -(cell.value() - 0.051) / 100, Double::sum));
        outOf.forEach(o -> most.merge(o, -(cell.value() + 0.051) / 100, Double::sum));
        of.forEach(o -> least.merge(o, 1.0, Double::sum));
        of.forEach(o -> most.merge(o, 1.0, Double::sum));
        facts.add(new Fact(least, 0, Double.POSITIVE_INFINITY));
        facts.add(new Fact(most, Double.NEGATIVE_INFINITY, 0));
    }

    private void adds(String whole, List<String> parts) {
        if (!parts.contains(whole)) {
            Map<String, Double> terms = new HashMap<>(Map.of(whole, -1.0));
            parts.forEach(p -> terms.merge(p, 1.0, Double::sum));
            facts.add(new Fact(terms, 0, 0));
        }
    }

    private void atLeast(String whole, String... parts) {
        Map<String, Double> terms = new HashMap<>(Map.of(whole, 1.0));
        Stream.of(parts).forEach(p -> terms.merge(p, -1.0, Double::sum));
        facts.add(new Fact(terms, 0, Double.POSITIVE_INFINITY));
    }

    /** The pool is its years, and all panels are the panels. */
    private void addYears() {
        TreeSet<String> names = new TreeSet<>(known.keySet());
        names.addAll(hidden);
        for (String name : names) {
            String[] p = name.split(" ", 4);
            String[] years = p[2].split("\\.\\.");
            if (!years[0].equals(years[1])) {
                adds(name, Stream.iterate(Integer.parseInt(years[0]), y -> y <= Integer.parseInt(years[1]), y -> y + 1)
                    .map(y -> p[0] + " " + p[1] + " " + y + ".." + y + " " + p[3]).toList());
            }
            if (p[1].equals("all")) {
                adds(name, Counted.PANELS.stream().map(q -> p[0] + " " + q + " " + p[2] + " " + p[3]).toList());
            }
        }
    }
}

package org.cdop.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cdop.statistics.Placing.Place;

/**
 * What each public table counts of an entry. The queries of the tables say the same to the database; a test holds the two together.
 * And which characteristics have to do with one another in the world, so that they change together.
 */
final class Placings {

    private static final String TOLD = "told:";
    private static final String RECORDED = "recorded";
    private static final List<String> RULED = List.of("co-sleeping", "hazardous-co-sleeping", "safe-sleep");

    /** The characteristic that each column of the import tells of, where tables count it. */
    private static final Map<String, String> TOLD_OF = Map.ofEntries(Map.entry("sex", "sex"), Map.entry("imd-decile", "deprivation"),
        Map.entry("ethnicity", "ethnicity"), Map.entry("place-of-death", "place"), Map.entry("event", "event"),
        Map.entry("social-care", "social-care"), Map.entry("practice-review", "practice-review"), Map.entry("category", "category"),
        Map.entry("modifiable", "modifiable"));

    private Placings() {
    }

    static List<Placing> of(Ledger ledger, List<String> characteristics, List<String> codes) {
        List<Placing> all = new ArrayList<>(List.of(Placing.one("", List.of(), v -> Place.of(Group.TOTAL, "all"))));
        switch (ledger) {
            case DEATHS -> all.addAll(deaths());
            case REVIEWS -> all.addAll(reviews(characteristics, codes));
            case OPEN -> all.add(Placing.one("open-cases", List.of("waiting", "over"),
                v -> Place.of(v.get(0), v.get(1).equals("yes") ? "over_12_months" : "up_to_12_months")));
            case FORMS -> all.add(new Placing("form-returns", List.of("agency", "answer", "reminders"), v -> form(v.get(0), v.get(1), v.get(2))));
            case SEATS -> all.add(new Placing("attendance", List.of("seat", "attended"), v -> Stream.of("meetings", "attended")
                .filter(c -> c.equals("meetings") || v.get(1).equals("yes")).map(c -> Place.of(v.get(0), c)).toList()));
            case ACTIONS -> all.add(new Placing("actions", List.of("action-theme", "state"), v -> action(v.get(0), v.get(1))));
        }
        return all;
    }

    private static List<Placing> deaths() {
        List<Placing> all = new ArrayList<>(ofAll());
        all.add(Placing.one("notifications-by-year", List.of(), v -> Place.of(Placing.YEAR, "deaths")));
        all.add(Placing.one("suspected-suicides", List.of("event"), v -> v.get(0).equals("apparent-suicide") ? Place.of(Placing.YEAR, "deaths") : null));
        all.add(new Placing("infant-mortality", List.of("age"), v -> switch (v.get(0)) {
            case "0-6d" -> Stream.of("infant", "neonatal", "early-neonatal").map(row -> Place.of(row, "deaths")).toList();
            case "7-27d" -> List.of(Place.of("infant", "deaths"), Place.of("neonatal", "deaths"), Place.of("neonatal", "late"));
            case "28-364d" -> List.of(Place.of("infant", "deaths"), Place.of("post-neonatal", "deaths"));
            default -> List.of();
        }));
        return all;
    }

    private static List<Placing> ofAll() {
        List<Placing> all = new ArrayList<>(List.of(
            Placing.one("age-by-sex", List.of("age", "sex"), v -> Place.of(band(v.get(0)), List.of("male", "female").contains(v.get(1)) ? v.get(1) : "other")),
            counted("sex", "sex"), counted("ethnicity", "ethnicity"), counted("deprivation", "deprivation"), counted("place-of-death", "place")));
        Groups.IMPORT_COLUMNS.stream().map(Group::id).forEach(column -> all.add(Placing.one("completeness", List.of(TOLD + column),
            v -> Place.of(column, v.get(0).isEmpty() ? RECORDED : v.get(0).replace('-', '_')))));
        return all;
    }

    private static Placing counted(String table, String characteristic) {
        return Placing.one(table, List.of(characteristic), v -> Place.of(v.get(0), "count"));
    }

    private static String band(String age) {
        return List.of("0-6d", "7-27d").contains(age) ? "0-27d" : age;
    }

    private static List<Placing> reviews(List<String> characteristics, List<String> codes) {
        List<Placing> all = new ArrayList<>(ofAll());
        for (String what : List.of("category", "age", "sex", "ethnicity", "event", "social-care", "practice-review")) {
            all.add(Placing.one(what + "-by-modifiable", List.of(what, "modifiable", "scheme"),
                v -> v.get(2).equals("2018") && !v.get(1).isEmpty() ? Place.of(v.get(0), v.get(1)) : null));
        }
        all.add(Placing.one("category-by-age", List.of("category", "age"), v -> Place.of(v.get(0), v.get(1))));
        all.add(Placing.one("time-to-completion", List.of("duration"), v -> Place.of(Placing.YEAR, v.get(0))));
        for (String code : codes) {
            all.add(new Placing("factors", List.of("factor:" + code, "modifiable"), v -> factor(code, v.get(0), v.get(1))));
            all.add(Placing.one("circumstances", List.of("circumstance:" + code),
                v -> Place.of(code, v.get(0).isEmpty() ? "blank" : v.get(0).replace('-', '_'))));
        }
        characteristics.stream().filter(c -> c.startsWith("theme:")).map(c -> c.substring(6)).forEach(theme ->
            all.add(new Placing("themes", List.of("theme:" + theme, "modifiable"), v -> theme(theme, v.get(0), v.get(1)))));
        all.add(new Placing("themes", List.of("age", "category", "modifiable"), v -> List.of("10-14", "15-17").contains(v.get(0))
            ? theme("teenage-suicide", v.get(1).equals("2") ? "yes" : "no", v.get(2)) : List.of()));
        return all;
    }

    private static List<Place> factor(String code, String judged, String modifiable) {
        List<Place> all = new ArrayList<>();
        if (List.of("yes", "no").contains(modifiable)) {
            all.add(Place.of(code, "not_modifiable"));
        }
        if (judged.equals("modifiable")) {
            all.add(Place.of(code, "modifiable"));
            all.add(new Place(code, "not_modifiable", -1));
        } else if (judged.equals("contributory")) {
            all.add(Place.of(code, "only_contributory"));
        }
        return all;
    }

    private static List<Place> theme(String theme, String answer, String modifiable) {
        return switch (answer) {
            case "yes" -> modifiable.isEmpty() ? List.of() : List.of(Place.of(theme, modifiable.equals("yes") ? "modifiable" : "not_modifiable"));
            case "no" -> List.of(Place.of(theme, "no"));
            case "not-known" -> List.of(Place.of(theme, "not_known"));
            default -> List.of();
        };
    }

    private static List<Place> form(String agency, String answer, String reminders) {
        List<Place> all = new ArrayList<>(List.of(Place.of(agency, "requested")));
        if (!answer.startsWith("none")) {
            all.add(Place.of(agency, "returned"));
        }
        if (answer.endsWith("-within-3-weeks")) {
            all.add(Place.of(agency, "within_3_weeks"));
        }
        if (answer.startsWith("nil")) {
            all.add(Place.of(agency, "nil_returns"));
        }
        all.add(new Place(agency, "reminders", reminders.isEmpty() ? 0 : Integer.parseInt(reminders)));
        return all;
    }

    private static List<Place> action(String theme, String state) {
        List<String> columns = switch (state) {
            case "done" -> List.of("raised", "done");
            case "done-with-evidence" -> List.of("raised", "done", "with_evidence");
            case "overdue" -> List.of("raised", "overdue");
            default -> List.of("raised");
        };
        return columns.stream().map(c -> Place.of(theme, c)).toList();
    }

    /**
     * Characteristics that hang together: the same code as factor and as circumstance with the themes that it belongs to, a value with
     * whether it was told. Each set changes as a whole, so that no twin shows what cannot be.
     *
     * @param themes by code, the themes that it belongs to
     */
    static List<TreeSet<String>> together(List<String> characteristics, Map<String, List<String>> themes) {
        List<TreeSet<String>> sets = new ArrayList<>();
        characteristics.forEach(c -> sets.add(new TreeSet<>(List.of(c))));
        new TreeMap<>(TOLD_OF).forEach((column, of) -> join(sets, List.of(TOLD + column, of)));
        join(sets, List.of("scheme", "category"));
        themes.forEach((code, its) -> {
            List<String> all = new ArrayList<>(List.of("factor:" + code, "circumstance:" + code));
            its.stream().filter(t -> !RULED.contains(t)).forEach(t -> all.add("theme:" + t));
            if (code.startsWith("S")) {
                RULED.forEach(t -> all.add("theme:" + t));
            }
            join(sets, all);
        });
        return sets;
    }

    private static void join(List<TreeSet<String>> sets, List<String> names) {
        List<TreeSet<String>> found = sets.stream().filter(s -> names.stream().anyMatch(s::contains)).toList();
        if (found.size() > 1) {
            sets.removeAll(found);
            TreeSet<String> joined = new TreeSet<>();
            found.forEach(joined::addAll);
            sets.add(joined);
        }
    }
}

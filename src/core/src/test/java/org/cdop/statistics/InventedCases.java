package org.cdop.statistics;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Deaths and reviews of two small panels over some years, thrown with dice, with all that public tables count of them. */
final class InventedCases {

    static final int FIRST = 2021;
    static final int LAST = 2025;

    private static final List<String> PLACES = List.of("home", "neonatal_unit", "intensive_care", "emergency_department", "hospice", "public_place", "not_known");
    private static final List<String> EVENTS = List.of("neonatal_death", "life_limiting", "sudi", "apparent_suicide", "road_traffic", "other");
    private static final List<String> CODES = List.of("S01", "S02", "S08", "P01", "F08", "U01");

    private final Random dice;
    private int last;

    InventedCases(Random dice) {
        this.dice = dice;
    }

    void record(Counted given, int mostInAYear) throws SQLException {
        for (String panel : Counted.PANELS) {
            for (int year = FIRST; year <= LAST; year++) {
                recordYear(given, panel, year, dice.nextInt(mostInAYear + 1));
            }
        }
    }

    void recordYear(Counted given, String panel, int year, int deaths) throws SQLException {
        StringBuilder cases = new StringBuilder("case | panel | sex | born | died | reviewed | category | conclusion | place | ethnicity | decile | event | care | practice\n");
        StringBuilder factors = new StringBuilder("case | code | grade | modifiable\n");
        StringBuilder circumstances = new StringBuilder("insert into imported_circumstance (case_id, code, answer) values ");
        for (int i = 0; i < deaths; i++) {
            one(panel, year, cases, factors, circumstances);
        }
        given.cases(cases.toString());
        given.factors(factors.toString());
        if (circumstances.indexOf("(-") > 0) {
            org.cdop.testing.TestDatabase.run(given.db(), circumstances.substring(0, circumstances.length() - 1));
        }
    }

    private void one(String panel, int year, StringBuilder cases, StringBuilder factors, StringBuilder circumstances) {
        last--;
        LocalDate died = LocalDate.of(year - 1, 4, 1).plusDays(dice.nextInt(365));
        LocalDate born = died.minusDays(dice.nextInt(3) == 0 ? dice.nextInt(28) : dice.nextInt(2) == 0 ? dice.nextInt(364) : dice.nextInt(6500));
        LocalDate reviewed = died.plusDays(100 + dice.nextInt(400));
        boolean done = dice.nextInt(8) > 0;
        boolean modifiable = dice.nextInt(3) == 0;
        cases.append(String.join(" | ", String.valueOf(last), panel, dice.nextInt(30) == 0 ? "not_known" : dice.nextBoolean() ? "male" : "female",
            born.toString(), died.toString(), done ? reviewed.toString() : "", done ? String.valueOf(1 + Math.min(dice.nextInt(10), dice.nextInt(10))) : "",
            done ? dice.nextInt(10) == 0 ? "insufficient" : modifiable ? "yes" : "no" : "", any(PLACES), any(List.of("A", "A", "H", "M", "F", "Z")),
            dice.nextInt(6) == 0 ? "" : String.valueOf(1 + dice.nextInt(10)), any(EVENTS), any(List.of("none", "none", "child_in_need", "looked_after")),
            any(List.of("no", "no", "yes", "not_known")))).append('\n');
        for (String code : CODES) {
            if (done && dice.nextInt(6) == 0) {
                factors.append(String.join(" | ", String.valueOf(last), code, "2", modifiable && dice.nextBoolean() ? "yes" : "no")).append('\n');
            } else if (done && dice.nextInt(3) == 0) {
                circumstances.append("(%d, '%s', '%s'),".formatted(last, code, any(List.of("yes", "no", "no", "not_known"))));
            }
        }
    }

    /** A lower place in the list is thrown more often, as deaths are not spread evenly. */
    private String any(List<String> list) {
        return list.get(Math.min(dice.nextInt(list.size()), dice.nextInt(list.size())));
    }
}

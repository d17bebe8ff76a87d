package org.cdop.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One figure that rates are divided by, as a row of the file tells it: people of some ages, or live births, in a year (contract of the import). */
record Figure(String area, String areaName, Integer year, String measure, String sex, Integer ageFrom, Integer ageTo, Integer imdDecile, Integer count)
    implements FileFigure {

    static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList("area", "area_name", "year", "measure", "sex", "age_from", "age_to", "imd_decile", "count"));
    static final Set<String> NEEDED = Set.of("area", "year", "measure", "sex", "count");

    private static final List<String> MEASURES = List.of("population", "live_births");
    private static final List<String> SEXES = List.of("all", "male", "female");

    /**
     * The figure; what is wrong with the row stands among its findings.
     *
     * @param owners panels by the areas that they have, themselves among them; @param led panels of the person who imports
     */
    static Figure read(CsvRow row, Map<String, String> owners, Set<String> led, LocalDate today) {
        String area = row.needed("area", row.text("area", 20));
        if (area != null && !owners.containsKey(area) && !area.matches("[A-Z][0-9]{8}")) {
            row.wrong("area", "This is neither a GSS code, such as E06000010, nor the code of a panel.");
        } else if (area != null && owners.containsKey(area) && !led.contains(owners.get(area))) {
            row.wrong("area", "This area belongs to a panel whose lead you are not.");
        }
        Integer from = row.number("age_from", 0, 120);
        Integer to = row.number("age_to", 0, 120);
        String measure = row.needed("measure", row.code("measure", MEASURES));
        ages(row, measure, from, to);
        return new Figure(area, row.text("area_name", 200), row.needed("year", row.number("year", 1980, today.getYear())), measure,
            row.needed("sex", row.code("sex", SEXES)), from, to, row.number("imd_decile", 1, 10), row.needed("count", row.number("count", 0, 999_999_999)));
    }

    private static void ages(CsvRow row, String measure, Integer from, Integer to) {
        if ("population".equals(measure) && (row.isBlank("age_from") || row.isBlank("age_to"))) {
            row.wrong("age_from", "People are counted by age: fill age_from and age_to, both inclusive.");
        } else if ("live_births".equals(measure) && !(row.isBlank("age_from") && row.isBlank("age_to"))) {
            row.wrong("age_from", "Live births have no age: leave age_from and age_to blank.");
        } else if (from != null && to != null && to < from) {
            row.wrong("age_to", "The last age is lower than the first.");
        }
    }

    @Override
    public String key() {
        return FileFigure.key(area, year, measure, sex, ageFrom, ageTo, imdDecile);
    }

    @Override
    public List<?> values() {
        return Arrays.asList(area, areaName, year, measure, sex, ageFrom, ageTo, imdDecile, count);
    }
}

package org.cdop.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cdop.casefile.AgeAtDeath;
import org.cdop.form.NhsNumber;
import org.cdop.form.Postcode;

/** Reads a row of the case import: every value by itself, then what does not fit together (contract of the case import). */
final class CaseRow {

    static final Set<String> NEEDED = columns("case_ref panel sex born_on died_on");
    static final Set<String> COLUMNS = columns("case_ref panel nhs_number family_name given_names sex born_on died_on notified_on postcode"
        + " local_authority transferred_to imd_decile ethnicity gestation_weeks birth_weight_g place_of_death expected event social_care"
        + " practice_review reviewed_on category other_categories modifiable factors circumstances");

    private static final List<String> SEXES = codes("male female indeterminate not_known");
    private static final List<String> ETHNICITIES = codes("A B C D E F G H J K L M N P R S Z 99 GT RO AR");
    private static final List<String> PLACES = codes("emergency_department paediatric_ward neonatal_unit intensive_care labour_ward theatre"
        + " hospital_other home other_residence foster_home residential_care hospice school public_place mental_health_unit custody ambulance"
        + " abroad other not_known");
    private static final List<String> EXPECTED = codes("expected unexpected not_known");
    private static final List<String> EVENTS = codes("neonatal_death life_limiting sudi road_traffic drowning fire_burns poisoning other_injury"
        + " substance_misuse apparent_homicide apparent_suicide other not_known");
    private static final List<String> SOCIAL_CARE = codes("none child_in_need child_protection_plan looked_after not_known");
    private static final List<String> YES_OR_NO = codes("yes no not_known");
    private static final int NAME = 200;

    private final Set<String> panels;
    private final Set<String> mine;
    private final Set<String> factorCodes;
    private final LocalDate today;

    /** @param panels all panels; @param mine those that the person who imports coordinates */
    CaseRow(Set<String> panels, Collection<String> mine, Set<String> factorCodes, LocalDate today) {
        this.panels = panels;
        this.mine = Set.copyOf(mine);
        this.factorCodes = factorCodes;
        this.today = today;
    }

    /** The case; what is wrong with the row stands among its findings. */
    ImportedCase read(CsvRow row) {
        LocalDate born = row.needed("born_on", row.day("born_on", today));
        LocalDate died = row.needed("died_on", row.day("died_on", today));
        LocalDate notified = row.day("notified_on", today);
        LocalDate reviewed = row.day("reviewed_on", today);
        order(row, born, died, notified, reviewed);
        Integer weeks = row.number("gestation_weeks", 20, 44);
        Integer grams = row.number("birth_weight_g", 200, 7000);
        fits(row, weeks, grams);
        Judgement judged = Judgement.read(row, reviewed, factorCodes);
        return new ImportedCase(row.needed("case_ref", row.text("case_ref", 40)), panel(row), nhsNumber(row), row.text("family_name", NAME),
            row.text("given_names", NAME), row.needed("sex", row.code("sex", SEXES)), born, died, notified, postcode(row), area(row),
            row.text("transferred_to", NAME), row.number("imd_decile", 1, 10), row.code("ethnicity", ETHNICITIES), weeks, grams,
            row.code("place_of_death", PLACES), row.code("expected", EXPECTED), row.code("event", EVENTS), row.code("social_care", SOCIAL_CARE),
            row.code("practice_review", YES_OR_NO), reviewed, judged.scheme(), judged.category(), judged.categories(), judged.conclusion(),
            judged.factors(), Judgement.circumstances(row, factorCodes));
    }

    private String panel(CsvRow row) {
        String panel = row.needed("panel", row.text("panel", 40));
        if (panel != null && !panels.contains(panel)) {
            row.wrong("panel", "There is no panel with this code.");
        } else if (panel != null && !mine.contains(panel)) {
            row.wrong("panel", "You do not coordinate this panel.");
        }
        return panel;
    }

    private static void order(CsvRow row, LocalDate born, LocalDate died, LocalDate notified, LocalDate reviewed) {
        if (died == null) {
            return;
        }
        if (born != null && died.isBefore(born)) {
            row.wrong("died_on", "The date of death is before the date of birth.");
        } else if (born != null && !AgeAtDeath.isUnder18(born, died)) {
            row.wrong("died_on", "By these dates the person was 18 or older. Only the death of a child under 18 is reviewed.");
        }
        if (notified != null && notified.isBefore(died)) {
            row.wrong("notified_on", "The panel cannot have been told before the death.");
        }
        if (reviewed != null && reviewed.isBefore(died)) {
            row.wrong("reviewed_on", "The review cannot have been completed before the death.");
        }
    }

    /** The same bounds as the rules of consistency have: over 2000 g before 28 weeks, under 1500 g at term. */
    private static void fits(CsvRow row, Integer weeks, Integer grams) {
        if (weeks != null && grams != null && weeks < 28 && grams > 2000) {
            row.odd("birth_weight_g", "The birth weight is high for the gestation.");
        } else if (weeks != null && grams != null && weeks >= 37 && grams < 1500) {
            row.odd("birth_weight_g", "The birth weight is low for a birth at term.");
        }
    }

    private static String nhsNumber(CsvRow row) {
        String given = row.text("nhs_number", 40);
        String digits = given == null || !given.matches("[0-9 ]+") ? null : NhsNumber.parse(given).map(NhsNumber::digits).orElse(null);
        if (given != null && digits == null) {
            row.wrong("nhs_number", "This is not an NHS number: ten digits, of which the last checks the others.");
        }
        return digits;
    }

    private static String postcode(CsvRow row) {
        String given = row.text("postcode", 40);
        String written = given == null ? null : Postcode.parse(given).map(Postcode::text).orElse(null);
        if (given != null && written == null) {
            row.wrong("postcode", "This is not a UK postcode.");
        }
        return written;
    }

    private static String area(CsvRow row) {
        String given = row.text("local_authority", 40);
        if (given != null && !given.matches("[EWSN][0-9]{8}")) {
            row.wrong("local_authority", "This is not the GSS code of a local authority, such as E06000010.");
        }
        return given;
    }

    static List<String> codes(String spaced) {
        return List.of(spaced.split(" "));
    }

    private static Set<String> columns(String spaced) {
        return new LinkedHashSet<>(Arrays.asList(spaced.split(" ")));
    }
}

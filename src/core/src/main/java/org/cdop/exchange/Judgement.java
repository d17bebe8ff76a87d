package org.cdop.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cdop.exchange.ImportedCase.JudgedFactor;
import org.cdop.exchange.ImportedCase.ToldCircumstance;

/**
 * What the panel judged, as a row of the file tells it. Of a review before October 2018 a factor may have grade 3; only a factor of
 * grade 2 or more is modifiable, and the conclusion and the factors must agree (contract of the case import).
 *
 * @param categories all of them, the primary one first, with commas between
 */
record Judgement(String scheme, Integer category, String categories, String conclusion, List<JudgedFactor> factors) {

    private static final LocalDate SCHEME_OF_2018 = LocalDate.of(2018, 10, 1);
    private static final List<String> CONCLUSIONS = CaseRow.codes("yes no insufficient");
    private static final Map<String, String> ANSWERS = Map.of("y", "yes", "n", "no", "nk", "not_known");

    static Judgement read(CsvRow row, LocalDate reviewed, Set<String> codes) {
        boolean early = reviewed != null && reviewed.isBefore(SCHEME_OF_2018);
        Integer category = row.number("category", 1, 10);
        String conclusion = row.code("modifiable", CONCLUSIONS);
        if (!row.isBlank("reviewed_on")) {
            told(row, "category");
            told(row, "modifiable");
        }
        Set<Integer> others = others(row, category);
        List<JudgedFactor> factors = factors(row, codes, early ? 3 : 2);
        agree(row, conclusion, factors);
        boolean judged = category != null || conclusion != null || !factors.isEmpty();
        if (category != null) {
            others.add(category);
        }
        String all = others.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new Judgement(judged ? early ? "2010" : "2018" : null, category, all, conclusion, factors);
    }

    private static void told(CsvRow row, String column) {
        if (row.isBlank(column)) {
            row.wrong(column, "This is missing: the case is reviewed.");
        }
    }

    private static Set<Integer> others(CsvRow row, Integer category) {
        Set<Integer> others = new TreeSet<>();
        for (String part : row.several("other_categories")) {
            if (!part.matches("[1-9]|10")) {
                row.wrong("other_categories", "These must be categories from 1 to 10 with semicolons between.");
            } else if (row.isBlank("category") || category != null && Integer.parseInt(part) <= category) {
                row.wrong("other_categories", "Each must be greater than the primary category, which is the lowest.");
            } else {
                others.add(Integer.valueOf(part));
            }
        }
        return others;
    }

    private static List<JudgedFactor> factors(CsvRow row, Set<String> codes, int most) {
        List<JudgedFactor> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : row.several("factors")) {
            String[] said = part.split("\\s*:\\s*", -1);
            if (said.length != 3 || !said[1].matches("[0-9]") || !said[2].matches("[yn]")) {
                row.wrong("factors", "A factor is written CODE:grade:y or CODE:grade:n, not “" + shortened(part) + "”.");
            } else if (!codes.contains(said[0])) {
                row.wrong("factors", "There is no factor “" + shortened(said[0]) + "”.");
            } else if (Integer.parseInt(said[1]) > most) {
                row.wrong("factors", said[0] + ": the grade must be from 0 to " + most + (most == 2 ? "; 3 was given in reviews before October 2018." : "."));
            } else if (said[2].equals("y") && Integer.parseInt(said[1]) < 2) {
                row.wrong("factors", said[0] + ": only a factor of grade 2 or more can be modifiable.");
            } else if (!seen.add(said[0])) {
                row.wrong("factors", said[0] + " stands twice.");
            } else {
                all.add(new JudgedFactor(said[0], Integer.parseInt(said[1]), said[2].equals("y")));
            }
        }
        return all;
    }

    private static void agree(CsvRow row, String conclusion, List<JudgedFactor> factors) {
        boolean modifiable = factors.stream().anyMatch(JudgedFactor::modifiable);
        if ("yes".equals(conclusion) && !modifiable) {
            row.wrong("modifiable", "“yes” needs at least one factor that is modifiable (CODE:2:y).");
        } else if (conclusion != null && !"yes".equals(conclusion) && modifiable) {
            row.wrong("modifiable", "“" + conclusion + "” allows no factor that is modifiable.");
        }
    }

    /** Facts on the forms, not the panel's judgement. */
    static List<ToldCircumstance> circumstances(CsvRow row, Set<String> codes) {
        List<ToldCircumstance> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : row.several("circumstances")) {
            String[] said = part.split("\\s*=\\s*", -1);
            if (said.length != 2 || !ANSWERS.containsKey(said[1])) {
                row.wrong("circumstances", "A circumstance is written CODE=y, CODE=n or CODE=nk, not “" + shortened(part) + "”.");
            } else if (!codes.contains(said[0])) {
                row.wrong("circumstances", "There is no code “" + shortened(said[0]) + "”.");
            } else if (!seen.add(said[0])) {
                row.wrong("circumstances", said[0] + " stands twice.");
            } else {
                all.add(new ToldCircumstance(said[0], ANSWERS.get(said[1])));
            }
        }
        return all;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

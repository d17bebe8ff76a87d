package org.cdop.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The same death notified twice: hospital, police, registrar and coroner often all tell of it. The NHS number settles
 * it; without one, a surname that sounds alike, dates, sex and postcode are weighed. Twins and babies without a name
 * agree in nearly all of that and are said to be possible twins, never taken for one child (weights: local rule).
 */
final class LikelyDuplicates {

    /** Score from which two notices are likely of one child. */
    static final int LIKELY = 9;
    /** Score from which they are worth showing. */
    static final int POSSIBLE = 7;

    private final KnownDeath told;
    private final KnownDeath known;
    private final List<String> agreements = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private int score;

    private LikelyDuplicates(KnownDeath told, KnownDeath known) {
        this.told = told;
        this.known = known;
    }

    /** Those worth a look, the likeliest first. */
    static List<Likeness> among(List<KnownDeath> candidates, KnownDeath told) {
        return candidates.stream().map(known -> compare(told, known))
            .filter(likeness -> likeness.sameNumber() || likeness.score() >= POSSIBLE)
            .sorted(Comparator.comparing(Likeness::sameNumber).thenComparing(Likeness::score).reversed())
            .limit(10).toList();
    }

    static Likeness compare(KnownDeath told, KnownDeath known) {
        return new LikelyDuplicates(told, known).compare();
    }

    private Likeness compare() {
        boolean bothNumbers = told.nhsNumber() != null && known.nhsNumber() != null;
        boolean sameNumber = bothNumbers && told.nhsNumber().equals(known.nhsNumber());
        if (bothNumbers) {
            weigh(sameNumber, 8, -3, "NHS number");
        }
        boolean surname = compareNames();
        boolean bornTogether = compareDay(told.bornOn(), known.bornOn(), "date of birth");
        compareDay(told.diedOn(), known.diedOn(), "date of death");
        if (isTold(told.sex()) && isTold(known.sex())) {
            weigh(told.sex().equals(known.sex()), 1, -2, "sex");
        }
        comparePostcodes();
        boolean twin = !sameNumber && surname && bornTogether && speaksForTwin(bothNumbers);
        return new Likeness(known, score, sameNumber, twin, List.copyOf(agreements), List.copyOf(differences));
    }

    private boolean compareNames() {
        boolean surname = NameSound.alike(told.familyName(), known.familyName());
        boolean crossed = !surname && NameSound.alike(told.familyName(), known.givenNames())
            && NameSound.alike(told.givenNames(), known.familyName());
        weigh(surname || crossed, 3, -2, crossed ? "names, the other way round" : "family name");
        if (!isUnnamed(told) && !isUnnamed(known) && !crossed) {
            weigh(NameSound.alike(told.givenNames(), known.givenNames()), 2, -1, "given names");
        }
        return surname || crossed;
    }

    private boolean speaksForTwin(boolean twoNumbers) {
        int order = NameSound.birthOrder(told.givenNames());
        int other = NameSound.birthOrder(known.givenNames());
        boolean namedApart = !isUnnamed(told) && !isUnnamed(known)
            && !NameSound.alike(told.givenNames(), known.givenNames());
        boolean sexesApart = isTold(told.sex()) && isTold(known.sex()) && !told.sex().equals(known.sex());
        boolean daysApart = told.diedOn() != null && known.diedOn() != null && !told.diedOn().equals(known.diedOn());
        return twoNumbers || namedApart || sexesApart || daysApart || order > 0 && other == 0 || order != other
            || isUnnamed(told) || isUnnamed(known);
    }

    private boolean compareDay(LocalDate one, LocalDate other, String what) {
        if (one == null || other == null) {
            return false;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one, other));
        if (apart == 0) {
            weigh(true, 3, 0, what);
        } else if (apart == 1) {
            weigh(true, 2, 0, what + " (a day apart)");
        } else if (swapped(one, other)) {
            weigh(true, 2, 0, what + " (day and month exchanged)");
        } else {
            weigh(false, 0, -1, what);
        }
        return apart <= 1;
    }

    private static boolean swapped(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getDayOfMonth() == other.getMonthValue()
            && one.getMonthValue() == other.getDayOfMonth();
    }

    private void comparePostcodes() {
        String one = packed(told.postcode());
        String other = packed(known.postcode());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean sameDistrict = one.length() > 3 && other.length() > 3
            && one.substring(0, one.length() - 3).equals(other.substring(0, other.length() - 3));
        weigh(one.equals(other), 2, sameDistrict ? 1 : 0, "postcode");
    }

    private static String packed(String postcode) {
        return Objects.requireNonNullElse(postcode, "").replace(" ", "").toUpperCase();
    }

    private static boolean isUnnamed(KnownDeath death) {
        return NameSound.isUnnamed(death.givenNames());
    }

    private static boolean isTold(String sex) {
        return "male".equals(sex) || "female".equals(sex);
    }

    private void weigh(boolean agrees, int weight, int otherwise, String what) {
        score += agrees ? weight : otherwise;
        (agrees ? agreements : differences).add(what);
    }
}

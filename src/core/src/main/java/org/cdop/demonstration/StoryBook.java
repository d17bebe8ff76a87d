package org.cdop.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes the same invented deaths every time, dated back from today: 100 over five years in two panels. Surnames are
 * rivers and trees, NHS numbers stand in the range kept for tests.
 */
final class StoryBook {

    private static final int DEATHS = 100;
    private static final String[] RIVERS = {"Aireford", "Bainesk", "Coverdale-Yew", "Doveholm", "Eskwater", "Fossbeck", "Gretaside",
        "Hodderwych", "Irtspindle", "Kentalder", "Larchrigg", "Mintrowan", "Niddhazel", "Ouseblackthorn", "Pineburn", "Quernmore",
        "Ribblethorn", "Skirfare", "Tamarwood", "Ureholly", "Veralder", "Whartoneld", "Yarrowfell", "Zealrowan", "Calderquick",
        "Dunsophazel", "Elmbeck", "Gayleholt", "Humberlime", "Lunewillow"};
    private static final String[] GIRLS = {"Bramble", "Celandine", "Fern", "Heather", "Iris", "Juniper", "Maple", "Olive", "Poppy", "Willow"};
    private static final String[] BOYS = {"Alder", "Basil", "Cedar", "Dell", "Flint", "Glen", "Jasper", "Linden", "Reed", "Sorrel"};
    private static final String[] ETHNICITIES = {"A", "A", "A", "A", "A", "A", "A", "C", "J", "N", "F", "K", "L", "Z"};

    private final SplittableRandom dice = new SplittableRandom(20_260_415L);
    private final LocalDate today;

    StoryBook(LocalDate today) {
        this.today = today;
    }

    List<Story> stories() {
        List<Story> all = new ArrayList<>();
        for (int i = 0; i < DEATHS; i++) {
            long daysAgo = 2 + Math.round(i * (5.0 * 365 - 20) / DEATHS) + dice.nextInt(12);
            all.add(story(i, today.minusDays(daysAgo)));
        }
        return all;
    }

    private Story story(int i, LocalDate diedOn) {
        Kind kind = kind(i);
        String sex = dice.nextInt(100) < 55 ? "male" : "female";
        int age = kind.youngest() + dice.nextInt(kind.oldest() - kind.youngest() + 1);
        if (kind == Kind.PRETERM && dice.nextInt(3) > 0) {
            age = dice.nextInt(4);
        }
        boolean unnamed = kind == Kind.PRETERM && age < 2;
        String[] names = sex.equals("male") ? BOYS : GIRLS;
        String family = RIVERS[i % RIVERS.length];
        int gestation = kind == Kind.PRETERM ? 22 + dice.nextInt(9) : age < 365 ? 34 + dice.nextInt(8) : 0;
        int weight = gestation == 0 ? 0 : Math.max(450, (gestation - 20) * 150 + dice.nextInt(500));
        List<Integer> formDays = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            formDays.add(4 + dice.nextInt(dice.nextInt(4) == 0 ? 60 : 18));
        }
        int review = 55 + dice.nextInt(75);
        return new Story(i, dice.nextInt(100) < 60 ? "HULL" : "EASTRIDING", kind, family,
            unnamed ? "Baby of " + family : names[dice.nextInt(names.length)], sex, ETHNICITIES[dice.nextInt(ETHNICITIES.length)],
            diedOn.minusDays(age), diedOn, nhsNumber(i), 2 + dice.nextInt(dice.nextInt(5) == 0 ? 90 : 22), gestation, weight,
            kind == Kind.SUDI ? shared() : null, formDays, review, review + 30 + dice.nextInt(150), dice.nextInt(100) < 62, end(i));
    }

    private String shared() {
        int n = dice.nextInt(10);
        return n < 6 ? "yes" : n < 9 ? "no" : "not_known";
    }

    private Kind kind(int i) {
        if (i < 4) {
            return new Kind[] {Kind.SUDI, Kind.PRETERM, Kind.SUICIDE, Kind.ASTHMA}[i];
        }
        int all = 0;
        for (Kind kind : Kind.values()) {
            all += kind.weight();
        }
        int n = dice.nextInt(all);
        for (Kind kind : Kind.values()) {
            n -= kind.weight();
            if (n < 0) {
                return kind;
            }
        }
        return Kind.PRETERM;
    }

    private static Story.End end(int i) {
        if (i < 3) {
            return Story.End.WAITING_FOR_TRIAGE;
        }
        return switch (i) {
            case 17 -> Story.End.DECLINED;
            case 31 -> Story.End.OTHER_PANEL;
            case 44 -> Story.End.DUPLICATE;
            case 4 -> Story.End.JUST_ACCEPTED;
            case 52 -> Story.End.OUT_OF_SCOPE;
            case 60 -> Story.End.TRANSFERRED;
            default -> Story.End.REVIEWED;
        };
    }

    /** A number in the 999 range with the right check digit. */
    static String nhsNumber(int i) {
        for (int n = 100 + i * 7; ; n++) {
            String nine = "999" + "%06d".formatted(n);
            int sum = 0;
            for (int k = 0; k < 9; k++) {
                sum += (nine.charAt(k) - '0') * (10 - k);
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + check % 11;
            }
        }
    }
}

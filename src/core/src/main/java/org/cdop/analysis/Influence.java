package org.cdop.analysis;

import org.cdop.sql.RuleBroken;

/** How far a factor bore on the death, in the grades 0 to 2 of the scheme of 2018; the older grade 3 was withdrawn. */
public enum Influence {
    NO_INFORMATION(0, "Information not available"),
    UNLIKELY(1, "No factor, or identified but unlikely to have contributed"),
    MAY_HAVE_CONTRIBUTED(2, "May have contributed to vulnerability, ill-health or death");

    private final int grade;
    private final String label;

    Influence(int grade, String label) {
        this.grade = grade;
        this.label = label;
    }

    /** The influence of a grade; a grade that the scheme of 2018 does not have is refused. */
    public static Influence of(int grade) {
        for (Influence influence : values()) {
            if (influence.grade == grade) {
                return influence;
            }
        }
        throw new RuleBroken("A factor is graded 0, 1 or 2. Grade 3 belonged to the scheme before 2018.");
    }

    public int grade() {
        return grade;
    }

    public String label() {
        return label;
    }

    /** Only a factor that may have contributed can be judged modifiable. */
    public boolean mayBeModifiable() {
        return this == MAY_HAVE_CONTRIBUTED;
    }
}

package org.cdop.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cdop.sql.RuleBroken;

/**
 * The categories of death that the panel ticked, and which of them is primary: the one with the lowest number, unless
 * whoever chairs set another of the ticked ones and gave the reason (hierarchy of the analysis form).
 *
 * @param overrideWhy the chair's reason; null where the hierarchy decides
 */
public record Categories(SortedSet<CategoryOfDeath> ticked, CategoryOfDeath primary, String overrideWhy) {

    /** The hierarchy decides: the lowest number is primary. Nothing ticked: no primary category. */
    public static Categories of(Collection<CategoryOfDeath> ticked) {
        SortedSet<CategoryOfDeath> all = new TreeSet<>(ticked);
        return new Categories(all, all.isEmpty() ? null : all.first(), null);
    }

    /** The chair makes another ticked category the primary one; refused without a reason or for one not ticked. */
    public Categories overridden(CategoryOfDeath other, String why) {
        if (!ticked.contains(other)) {
            throw new RuleBroken("Tick the category first: only a ticked category can be primary.");
        }
        if (why == null || why.isBlank()) {
            throw new RuleBroken("Give the chair's reason for a primary category that is not the lowest number ticked.");
        }
        return new Categories(ticked, other, why.strip());
    }

    public SortedSet<CategoryOfDeath> secondary() {
        SortedSet<CategoryOfDeath> others = new TreeSet<>(ticked);
        others.remove(primary);
        return others;
    }

    /** As kept: "3,8". */
    String numbers() {
        return ticked.stream().map(c -> String.valueOf(c.number())).collect(Collectors.joining(","));
    }

    static SortedSet<CategoryOfDeath> read(String numbers) {
        return Arrays.stream(numbers.split(",")).filter(n -> !n.isBlank())
            .map(n -> CategoryOfDeath.of(Integer.parseInt(n.trim()))).collect(Collectors.toCollection(TreeSet::new));
    }
}

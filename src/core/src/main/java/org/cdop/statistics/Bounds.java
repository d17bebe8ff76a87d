package org.cdop.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * What a reader can work out of a cell that is not printed, from those that are and from the sums between them: linear
 * programming over counts that cannot be negative.
 */
final class Bounds {

    private static final double SLACK = 1e-6;

    private final long[] values;
    private final boolean[] unknown;
    private final List<Relation> relations;

    Bounds(long[] values, boolean[] unknown, List<Relation> relations) {
        this.values = values;
        this.unknown = unknown;
        this.relations = relations;
    }

    /** The largest count that the cell could hold. */
    double highest(int cell) {
        return solve(cell, GoalType.MAXIMIZE);
    }

    /** The smallest count that the cell could hold. */
    double lowest(int cell) {
        return solve(cell, GoalType.MINIMIZE);
    }

    private double solve(int cell, GoalType goal) {
        Set<Relation> touched = new LinkedHashSet<>();
        List<Integer> variables = connected(cell, touched);
        double[] objective = new double[variables.size()];
        objective[variables.indexOf(cell)] = 1;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Relation relation : touched) {
            double[] coefficients = new double[variables.size()];
            double constant = add(relation.total(), -1, coefficients, variables);
            for (int part : relation.parts()) {
                constant += add(part, 1, coefficients, variables);
            }
            constraints.add(new LinearConstraint(coefficients, Relationship.EQ, -constant));
        }
        if (constraints.isEmpty()) {
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : 0;
        }
        try {
            double found = new SimplexSolver().optimize(new LinearObjectiveFunction(objective, 0),
                new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getValue();
            return goal == GoalType.MAXIMIZE ? Math.floor(found + SLACK) : Math.ceil(found - SLACK);
        } catch (UnboundedSolutionException e) {
            return Double.POSITIVE_INFINITY;
        } catch (MathIllegalStateException e) {
            // Not solved: taken as known, so that more is hidden rather than less.
            return values[cell];
        }
    }

    private double add(int cell, int sign, double[] coefficients, List<Integer> variables) {
        if (!unknown[cell]) {
            return sign * (double) values[cell];
        }
        coefficients[variables.indexOf(cell)] += sign;
        return 0;
    }

    /** The unknown cells that bear on this one, and the sums that bind them. */
    private List<Integer> connected(int cell, Set<Relation> touched) {
        List<Integer> variables = new ArrayList<>(List.of(cell));
        Set<Integer> seen = new HashSet<>(variables);
        for (int i = 0; i < variables.size(); i++) {
            int variable = variables.get(i);
            relations.stream().filter(r -> r.has(variable) && touched.add(r)).flatMap(Relation::cells)
                .filter(c -> unknown[c] && seen.add(c)).forEach(variables::add);
        }
        return variables;
    }
}

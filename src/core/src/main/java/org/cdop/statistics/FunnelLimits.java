package org.cdop.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Between what limits a panel of some size falls by chance about a common value: 95 % and 99.8 %. Rates by Poisson, shares by Wilson
 * (domain notes, statistics §5). What is expected of a panel is seldom a whole number, so the limits are not those of a count.
 *
 * @param inner 95 %, in the unit of the value
 * @param outer 99.8 %
 */
public record FunnelLimits(Interval inner, Interval outer) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * @param centre the common value, in the unit of the measure
     * @param size   children, births or reviews of the panel; above nought
     */
    static FunnelLimits of(ComparedMeasure measure, double centre, double size) {
        return new FunnelLimits(limits(measure, centre, size, Interval.USUAL), limits(measure, centre, size, Interval.OUTER));
    }

    private static Interval limits(ComparedMeasure measure, double centre, double size, double confidence) {
        double alpha = 1 - confidence;
        double share = centre / measure.per();
        return (measure.rate() ? poisson(share * size, alpha).times(1 / size) : wilson(share, size, NORMAL.inverseSurvivalProbability(alpha / 2))).times(measure.per());
    }

    /** Exact Poisson limits about an expected number of deaths. */
    private static Interval poisson(double expected, double alpha) {
        double lower = expected <= 0 ? 0 : ChiSquaredDistribution.of(2 * expected).inverseCumulativeProbability(alpha / 2) / 2;
        return new Interval(lower, ChiSquaredDistribution.of(2 * expected + 2).inverseCumulativeProbability(1 - alpha / 2) / 2);
    }

    private static Interval wilson(double share, double size, double z) {
        double middle = 2 * share * size + z * z;
        double width = z * Math.sqrt(z * z + 4 * share * size * (1 - share));
        double all = 2 * (size + z * z);
        return new Interval(Math.max(0, (middle - width) / all), Math.min(1, (middle + width) / all));
    }

    /** Where a value lies, in neutral words. */
    String standing(double value) {
        if (value > outer.upper()) {
            return "above the 99.8 % limits";
        }
        if (value < outer.lower()) {
            return "below the 99.8 % limits";
        }
        return value > inner.upper() ? "above the 95 % limits" : value < inner.lower() ? "below the 95 % limits" : "within the limits";
    }
}

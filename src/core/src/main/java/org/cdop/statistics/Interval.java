package org.cdop.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** 95 % confidence intervals by the methods of the national public health bodies. */
record Interval(double lower, double upper) {

    private static final double ALPHA = 0.05;
    private static final double Z = 1.959963984540054;
    private static final int BYAR_FROM = 10;

    /** Wilson's score interval of x out of n; n above nought. */
    static Interval ofProportion(long x, long n) {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate((int) n, (int) x, ALPHA);
        return new Interval(x == 0 ? 0 : wilson.getLowerBound(), x == n ? 1 : wilson.getUpperBound());
    }

    /** Of a count of events: exact Poisson below ten, Byar from ten. */
    static Interval ofCount(long x) {
        if (x >= BYAR_FROM) {
            double y = x + 1.0;
            return new Interval(x * Math.pow(1 - 1 / (9.0 * x) - Z / (3 * Math.sqrt(x)), 3),
                y * Math.pow(1 - 1 / (9 * y) + Z / (3 * Math.sqrt(y)), 3));
        }
        double lower = x == 0 ? 0 : ChiSquaredDistribution.of(2.0 * x).inverseCumulativeProbability(ALPHA / 2) / 2;
        return new Interval(lower, ChiSquaredDistribution.of(2.0 * x + 2).inverseCumulativeProbability(1 - ALPHA / 2) / 2);
    }

    Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}

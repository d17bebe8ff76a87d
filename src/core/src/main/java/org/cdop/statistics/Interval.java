package org.cdop.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Confidence intervals by the methods of the national public health bodies (OHID, formerly Public Health England): 95 %,
 * or another confidence where it is named, as the 99.8 % limits of a funnel.
 */
public record Interval(double lower, double upper) {

    static final double USUAL = 0.95;
    /** The outer limits of a funnel. */
    static final double OUTER = 0.998;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int BYAR_FROM = 10;

    /** Wilson's score interval of x out of n, 95 %. */
    static Interval ofProportion(long x, long n) {
        return ofProportion(x, n, USUAL);
    }

    /** Wilson's score interval of x out of n; x from nought to n, n above nought. */
    static Interval ofProportion(long x, long n, double confidence) {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(Math.toIntExact(n), Math.toIntExact(x), alpha(confidence));
        return new Interval(x == 0 ? 0 : wilson.getLowerBound(), x == n ? 1 : wilson.getUpperBound());
    }

    /** Of a count of events, 95 %. */
    static Interval ofCount(long x) {
        return ofCount(x, USUAL);
    }

    /** Of a count of events: exact Poisson below ten, Byar from ten. */
    static Interval ofCount(long x, double confidence) {
        double alpha = alpha(confidence);
        if (x >= BYAR_FROM) {
            double z = z(confidence);
            double y = x + 1.0;
            return new Interval(x * Math.pow(1 - 1 / (9.0 * x) - z / (3 * Math.sqrt(x)), 3),
                y * Math.pow(1 - 1 / (9 * y) + z / (3 * Math.sqrt(y)), 3));
        }
        double lower = x == 0 ? 0 : ChiSquaredDistribution.of(2.0 * x).inverseCumulativeProbability(alpha / 2) / 2;
        return new Interval(lower, ChiSquaredDistribution.of(2.0 * x + 2).inverseCumulativeProbability(1 - alpha / 2) / 2);
    }

    /** Of the ratio of two counts, by the log method, 95 %; neither is nought. */
    static Interval ofRatio(long a, long b) {
        double ratio = (double) a / b;
        double width = Math.exp(z(USUAL) * Math.sqrt(1.0 / a + 1.0 / b));
        return new Interval(ratio / width, ratio * width);
    }

    /** Of a less b, two counts of events, 95 %. */
    static Interval ofDifference(long a, long b) {
        double width = z(USUAL) * Math.sqrt((double) a + b);
        return new Interval(a - b - width, a - b + width);
    }

    Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    private static double z(double confidence) {
        return NORMAL.inverseSurvivalProbability(alpha(confidence) / 2);
    }

    private static double alpha(double confidence) {
        if (!(confidence >= 0.9 && confidence < 1)) {
            throw new IllegalArgumentException("A confidence is from 0.9 to below 1, not " + confidence);
        }
        return 1 - confidence;
    }
}

package org.cdop.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/** How likely chance alone makes a count as high as the one observed, where deaths fall independently about a mean. */
public final class PoissonTail {

    private PoissonTail() {
    }

    /**
     * The probability, from 0 to 1, of so many events or more where the mean is expected; exact. About a mean of nought any event at all
     * is without chance.
     */
    public static double atLeast(long observed, double mean) {
        if (observed < 0 || !(mean >= 0)) {
            throw new IllegalArgumentException("Neither a count nor a mean is below nought: " + observed + ", " + mean);
        }
        if (observed == 0) {
            return 1;
        }
        return mean == 0 ? 0 : PoissonDistribution.of(mean).survivalProbability(Math.toIntExact(observed - 1));
    }
}

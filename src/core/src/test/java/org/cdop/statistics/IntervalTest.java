package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntervalTest {

    private static final double PRINTED = 0.00006;

    @ParameterizedTest
    @CsvSource({"0,20000,100000,0,18.4444", "4,20000,100000,5.4493,51.2079", "9,56000,100000,7.3489,30.5086",
        "10,56000,100000,8.5490,32.8419", "24,61500,100000,24.9963,58.0677", "58,14200,1000,3.1014,5.2803"})
    void a_rate_has_an_exact_interval_below_ten_deaths_and_byars_from_ten(long deaths, double population, double per,
                                                                         double lower, double upper) {
        Interval rate = Interval.ofCount(deaths).times(per / population);
        assertThat(rate.lower()).isCloseTo(lower, within(PRINTED));
        assertThat(rate.upper()).isCloseTo(upper, within(PRINTED));
    }

    @ParameterizedTest
    @CsvSource({"3,12,8.8942,53.2305", "7,31,11.3951,39.8124", "0,9,0,29.9145", "9,9,70.0855,100", "28,43,50.17,77.58"})
    void a_percentage_has_wilsons_interval(long x, long n, double lower, double upper) {
        Interval share = Interval.ofProportion(x, n).times(100);
        double printed = n == 43 ? 0.006 : PRINTED;
        assertThat(share.lower()).isCloseTo(lower, within(printed));
        assertThat(share.upper()).isCloseTo(upper, within(printed));
    }

    @ParameterizedTest
    @CsvSource({"4,20000,100000,2.1428,73.9707", "10,56000,100000,5.2077,43.2031"})
    void the_outer_limits_of_a_funnel_are_wider(long deaths, double population, double per, double lower, double upper) {
        Interval outer = Interval.ofCount(deaths, Interval.OUTER).times(per / population);
        Interval usual = Interval.ofCount(deaths).times(per / population);
        assertThat(outer.lower()).isCloseTo(lower, within(PRINTED)).isLessThan(usual.lower());
        assertThat(outer.upper()).isCloseTo(upper, within(PRINTED)).isGreaterThan(usual.upper());
    }

    @Test
    void a_percentage_too_has_outer_limits() {
        assertThat(Interval.ofProportion(7, 31, Interval.OUTER).times(100).lower()).isCloseTo(7.7448, within(PRINTED));
        assertThat(Interval.ofProportion(7, 31, Interval.OUTER).times(100).upper()).isCloseTo(50.3311, within(PRINTED));
    }

    @Test
    void a_confidence_is_at_least_ninety_per_cent() {
        assertThatThrownBy(() -> Interval.ofCount(4, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.ofProportion(4, 9, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ratio_of_two_counts_has_an_interval_by_the_log_method() {
        Interval ratio = Interval.ofRatio(30, 20);
        assertThat(ratio.lower()).isCloseTo(1.5 * Math.exp(-1.959964 * Math.sqrt(1 / 30.0 + 1 / 20.0)), within(PRINTED));
        assertThat(ratio.upper()).isCloseTo(1.5 * Math.exp(1.959964 * Math.sqrt(1 / 30.0 + 1 / 20.0)), within(PRINTED));
    }

    @Test
    void a_difference_of_two_counts_has_an_interval_of_the_roots_of_both() {
        Interval difference = Interval.ofDifference(30, 20);
        assertThat(difference.lower()).isCloseTo(10 - 13.85904, within(PRINTED));
        assertThat(difference.upper()).isCloseTo(10 + 13.85904, within(PRINTED));
    }
}

package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
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
}

package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A funnel")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FunnelTest {

    private static final ComparedMeasure DEATHS = ComparedMeasure.of("child-mortality", List.of());
    private static final ComparedMeasure SHARE = ComparedMeasure.of("modifiable-factors", List.of());
    private static final ReportingYear YEAR = new ReportingYear(2025);
    private static final PanelChoice NORTH = new PanelChoice("NORTH", "North");
    private static final PanelChoice SOUTH = new PanelChoice("SOUTH", "South");

    /** By printed tables of chi squared at 20 and 22 degrees: 9.591 and 36.781 (95 %), 5.921 and 48.268 (99.8 %), halved: ten deaths are expected. */
    @Test
    void has_exact_poisson_limits_about_a_rate() {
        FunnelLimits limits = FunnelLimits.of(DEATHS, 20, 50_000);
        assertThat(limits.inner().lower()).isCloseTo(2 * 9.591 / 2, within(0.002));
        assertThat(limits.inner().upper()).isCloseTo(2 * 36.781 / 2, within(0.002));
        assertThat(limits.outer().lower()).isCloseTo(2 * 5.921 / 2, within(0.002));
        assertThat(limits.outer().upper()).isCloseTo(2 * 48.268 / 2, within(0.002));
    }

    /** Two and a half deaths expected: chi squared at 5 and 7 degrees, 0.8312 and 16.013. */
    @Test
    void has_limits_also_where_no_whole_number_is_expected() {
        FunnelLimits limits = FunnelLimits.of(DEATHS, 10, 25_000);
        assertThat(limits.inner().lower()).isCloseTo(4 * 0.8312 / 2, within(0.002));
        assertThat(limits.inner().upper()).isCloseTo(4 * 16.013 / 2, within(0.002));
    }

    /** Worked by hand as Wilson's interval of 3 in 12 and of 7 in 31 (domain notes, statistics §5). */
    @ParameterizedTest
    @CsvSource({"25,12,8.8942,53.2305", "22.580645,31,11.3951,39.8124"})
    void has_wilsons_limits_about_a_share(double centre, double reviews, double lower, double upper) {
        FunnelLimits limits = FunnelLimits.of(SHARE, centre, reviews);
        assertThat(limits.inner().lower()).isCloseTo(lower, within(0.0001));
        assertThat(limits.inner().upper()).isCloseTo(upper, within(0.0001));
        assertThat(limits.outer().lower()).isLessThan(limits.inner().lower());
        assertThat(limits.outer().upper()).isGreaterThan(limits.inner().upper());
    }

    /** 7 in 31, 99.8 %: z = 3.0902. */
    @Test
    void has_outer_limits_of_99_8_per_cent() {
        assertThat(FunnelLimits.of(SHARE, 700.0 / 31, 31).outer().lower()).isCloseTo(7.7448, within(0.0001));
        assertThat(FunnelLimits.of(SHARE, 700.0 / 31, 31).outer().upper()).isCloseTo(50.3311, within(0.0001));
    }

    @Test
    void stays_between_none_and_all() {
        assertThat(FunnelLimits.of(SHARE, 0, 20).inner().lower()).isZero();
        assertThat(FunnelLimits.of(SHARE, 100, 20).outer().upper()).isEqualTo(100);
        assertThat(FunnelLimits.of(DEATHS, 0, 20_000).inner().lower()).isZero();
    }

    @Test
    void stands_about_all_panels_together_by_adding_up_deaths_and_children_not_by_the_mean_of_rates() {
        Funnel funnel = about(null, List.of(), new PanelCount(NORTH, 40, 100_000, ""), new PanelCount(SOUTH, 2, 20_000, ""));
        assertThat(funnel.centre()).isCloseTo(35.0, within(0.0001));
        assertThat(funnel.points()).extracting(Funnel.Point::standing).containsExactly("within the limits", "");
        assertThat(funnel.points().get(1).value().notCalculated()).contains("below 3 deaths");
        assertThat(funnel.curve()).isNotEmpty();
    }

    @Test
    void names_a_panel_beyond_the_limits_in_neutral_words() {
        Funnel funnel = about("England", List.of(figure(30, 100_000)), new PanelCount(NORTH, 60, 100_000, ""), new PanelCount(SOUTH, 44, 100_000, ""));
        assertThat(funnel.points()).extracting(Funnel.Point::standing).containsExactly("above the 99.8 % limits", "above the 95 % limits");
        assertThat(funnel.inWords()).contains("The line in the middle is 30.0, of England", "North: 60.0, above the 99.8 % limits");
        assertThat(about("England", List.of(figure(30, 100_000)), new PanelCount(NORTH, 12, 100_000, "")).points().get(0).standing()).isEqualTo("below the 99.8 % limits");
    }

    @Test
    void of_one_panel_says_what_it_can_show() {
        Funnel funnel = about(null, List.of(), new PanelCount(NORTH, 40, 100_000, ""), new PanelCount(SOUTH, 9, 0, "no figure of the population is held"));
        assertThat(funnel.centre()).isNull();
        assertThat(funnel.why()).startsWith("Only one panel");
        assertThat(funnel.points().get(1).value().notCalculated()).contains("no figure of the population");
        assertThat(funnel.curve()).isEmpty();
        assertThat(about("England", List.of(figure(30, 100_000)), new PanelCount(NORTH, 40, 100_000, "")).why()).isEmpty();
    }

    @Test
    void about_an_area_is_not_drawn_where_a_year_of_it_is_not_held() {
        Funnel funnel = FunnelOf.counts(DEATHS, new ReportingYear(2024), YEAR, List.of(new PanelCount(NORTH, 40, 100_000, "")), "England", List.of(figure(30, 100_000)));
        assertThat(funnel.centre()).isNull();
        assertThat(funnel.why()).contains("No figure of England is held for 2023-24");
    }

    private static PublishedFigure figure(long deaths, long children) {
        return new PublishedFigure(YEAR, "child-mortality", deaths, children, "A yearly release", false);
    }

    private static Funnel about(String area, List<PublishedFigure> held, PanelCount... counts) {
        return FunnelOf.counts(DEATHS, YEAR, YEAR, List.of(counts), area, held);
    }
}

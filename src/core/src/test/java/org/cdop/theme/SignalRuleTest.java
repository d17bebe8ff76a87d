package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Today is 1 June 2025: the last twelve months begin on 2 June 2024. */
@DisplayName("An early signal is raised")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignalRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private final List<WatchedDeath> deaths = new ArrayList<>();

    private SignalRuleTest died(Watch watch, String subject, String alike, String... days) {
        for (String day : days) {
            int id = deaths.size() + 1;
            deaths.add(new WatchedDeath(watch, subject, subject, alike, id, new CaseNumber("NORTH", "R" + id), LocalDate.parse(day), true));
        }
        return this;
    }

    private List<String> raised(String heldSince) {
        return new SignalRule(5, 3, 90, TODAY, LocalDate.parse(heldSince)).raised(deaths).stream().map(s -> s.subject() + ": " + s.arithmetic()).toList();
    }

    @Test
    void by_a_count_that_chance_makes_unlikely_with_the_arithmetic_beside_it() {
        died(Watch.THEME, "drowning", "", "2019-07-01", "2024-05-01", "2024-07-01", "2024-08-01", "2025-01-01");
        assertThat(raised("2019-01-01")).containsExactly("drowning: 3 deaths in the last 12 months; mean of the 5 years before 0.4 (1, 0, 0, 0, 1, the latest first);"
            + " by chance 3 or more: 0.8 %.");
    }

    @Test
    void not_by_a_count_that_chance_gives_often_enough() {
        died(Watch.THEME, "smoking", "", "2019-07-01", "2020-07-01", "2021-07-01", "2022-07-01", "2023-07-01", "2024-07-01", "2024-08-01", "2025-01-01");
        assertThat(raised("2019-01-01")).as("three about a mean of one: 8.0 %").isEmpty();
    }

    @Test
    void by_deaths_up_to_today_and_not_before_the_twelve_months() {
        died(Watch.CATEGORY, "9", "", "2024-06-01", "2024-06-02", "2025-06-01", "2025-06-02");
        assertThat(raised("2019-01-01")).singleElement().asString().startsWith("9: 2 deaths in the last 12 months").contains("(1, 0, 0, 0, 0");
    }

    @Test
    void not_by_one_death_which_repeats_nothing() {
        assertThat(died(Watch.EVENT, "drowning", "", "2025-01-01").raised("2019-01-01")).isEmpty();
    }

    @Test
    void by_the_years_that_are_held_where_five_are_not_and_not_at_all_by_fewer_than_the_setting_says() {
        died(Watch.EVENT, "drowning", "", "2024-07-01", "2024-08-01");
        assertThat(raised("2021-06-02")).singleElement().asString().contains("mean of the 3 years before 0.0 (0, 0, 0", "below 0.01 %");
        assertThat(raised("2021-06-03")).isEmpty();
        assertThat(new SignalRule(5, 3, 90, TODAY, null).raised(deaths)).isEmpty();
    }

    @Test
    void by_similar_deaths_in_one_place_within_ninety_days_whatever_is_held() {
        died(Watch.SCHOOL, "oakbrook", "apparent_suicide", "2025-01-01", "2025-04-01").died(Watch.SCHOOL, "ashlea", "drowning", "2025-01-01", "2025-04-02");
        assertThat(raised("2025-01-01")).containsExactly("oakbrook: 2 similar deaths, none more than 90 days after the one before.");
    }

    @Test
    void not_by_deaths_of_different_kinds_in_one_place_nor_by_deaths_that_lie_a_year_back() {
        died(Watch.SCHOOL, "oakbrook", "apparent_suicide", "2025-01-01").died(Watch.SCHOOL, "oakbrook", "drowning", "2025-01-05")
            .died(Watch.SECTOR, "HU5 3", "sudi", "2024-03-01", "2024-05-01");
        assertThat(raised("2019-01-01")).isEmpty();
    }

    @Test
    void by_a_place_in_which_the_last_of_a_row_of_deaths_is_in_the_twelve_months() {
        died(Watch.PRODUCT, "nest x", "", "2023-01-01", "2024-04-15", "2024-06-10", "2024-08-30");
        assertThat(raised("2019-01-01")).containsExactly("nest x: 3 similar deaths, none more than 90 days after the one before.");
    }

    @Test
    void and_is_sensitive_where_it_links_suicides() {
        died(Watch.SCHOOL, "oakbrook", "apparent_suicide", "2025-01-01", "2025-01-02").died(Watch.SECTOR, "HU5 3", "drowning", "2025-01-01", "2025-01-02")
            .died(Watch.CATEGORY, "2", "", "2025-01-01", "2025-01-02").died(Watch.THEME, "suicide-self-harm", "", "2025-01-01", "2025-01-02");
        assertThat(new SignalRule(5, 3, 90, TODAY, LocalDate.parse("2019-01-01")).raised(deaths)).filteredOn(Signal::sensitive).extracting(Signal::subject)
            .containsExactlyInAnyOrder("oakbrook", "2", "suicide-self-harm");
    }
}

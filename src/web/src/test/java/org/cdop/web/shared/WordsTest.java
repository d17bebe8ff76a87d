package org.cdop.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @Test
    void days_and_moments_are_said_as_in_england() {
        assertThat(Words.day(LocalDate.of(2024, 5, 14))).isEqualTo("14 May 2024");
        assertThat(Words.moment(Instant.parse("2024-05-14T08:30:00Z"))).isEqualTo("14 May 2024, 09:30");
        assertThat(Words.day(null)).isEmpty();
    }

    @Test
    void an_nhs_number_is_grouped_three_three_four() {
        assertThat(Words.nhsNumber("9990001234")).isEqualTo("999 000 1234");
        assertThat(Words.nhsNumber("not known")).isEqualTo("not known");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, 2024-01-01, less than a day", "2024-01-01, 2024-01-02, 1 day", "2024-01-01, 2024-03-11, 10 weeks",
        "2024-01-01, 2024-07-01, 6 months", "2010-02-28, 2024-05-14, 14 years", "2024-02-29, 2042-02-28, 17 years", "2024-01-02, 2024-01-01, ''"})
    void an_age_is_said_as_people_say_it(LocalDate birth, LocalDate death, String said) {
        assertThat(Words.age(birth, death)).isEqualTo(said);
    }

    @Test
    void one_is_one_and_many_are_many() {
        assertThat(Words.count(1, "case", "cases")).isEqualTo("1 case");
        assertThat(Words.count(1200, "case", "cases")).isEqualTo("1,200 cases");
    }
}

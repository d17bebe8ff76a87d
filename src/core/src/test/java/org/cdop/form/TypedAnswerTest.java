package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.form.FormText.form;

import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a person types is read")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "date | 14 5 2024 | 2024-05-14", "date | 14/05/2024 | 2024-05-14", "date | 14 May 2024 | 2024-05-14",
        "date | 14-may-2024 | 2024-05-14", "date | 2024-05-14 | 2024-05-14", "date | 29 2 2024 | 2024-02-29",
        "partialDate | 2024 | 2024", "partialDate | 5 2024 | 2024-05", "partialDate | 2024-05 | 2024-05",
        "partialDate | May 2024 | 2024-05", "partialDate | 14 5 2024 | 2024-05-14",
        "time | 9:30 | 09:30", "time | 0930 | 09:30", "time | 21.15 | 21:15", "time | 00:00 | 00:00", "time | 9.15pm | 21:15",
        "time | 9 p.m. | 21:00", "time | 12.30am | 00:30", "time | 12pm | 12:00", "dateTime | 14 5 2024 9.15 PM | 2024-05-14T21:15",
        "dateTime | 14 5 2024 9:30 | 2024-05-14T09:30", "dateTime | 2024-05-14T21:15 | 2024-05-14T21:15",
        "dateTime | 14 May 2024 2115 | 2024-05-14T21:15",
        "integer | 36 | 36", "decimal | 36.5 | 36.5", "yesNo | not_known | not_known",
        "nhsNumber | 943 476 5919 | 9434765919", "postcode | hu12aa | HU1 2AA", "email | a.b@trust.example | a.b@trust.example",
        "phone | 01482 000 000 | 01482 000 000", "string | Llanfair-ym-Muallt 🌿 | Llanfair-ym-Muallt 🌿"})
    void in_the_ways_in_which_people_write(String type, String typed, String kept) {
        FormCheck.Reading reading = read(type, typed);
        assertThat(reading.finding()).isNull();
        assertThat(Answers.asText(reading.value())).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "date | 31 2 2024 | The date of death must be a real date, such as 14 5 2024",
        "date | 29 2 2023 | The date of death must be a real date, such as 14 5 2024",
        "date | 14 5 24 | Enter the date of death as day, month and year, such as 14 5 2024",
        "date | 14 Juny 2024x | Enter the date of death as day, month and year, such as 14 5 2024",
        "date | 14 Foo 2024 | The date of death must be a real date, such as 14 5 2024",
        "date | 1 1 0024 | Check the year of the date of death",
        "partialDate | 13 2024 | The date of death must have a real month, 1 to 12",
        "time | 9 | Enter the date of death by the 24-hour clock, such as 09:30 or 21:15",
        "time | 13am | Enter the date of death by the 24-hour clock, such as 09:30 or 21:15",
        "time | 25:00 | Enter the date of death by the 24-hour clock, such as 09:30 or 21:15",
        "dateTime | yesterday | Enter the date of death as date and time, such as 14 5 2024 09:30",
        "integer | 36.5 | Enter the date of death as a whole number, such as 8",
        "decimal | many | Enter the date of death as a number, such as 8.5",
        "nhsNumber | 9434765918 | This is not an NHS number: its check digit does not fit. Check each digit",
        "nhsNumber | 12345 | Enter the NHS number as 10 digits, such as 999 123 4560",
        "postcode | Hull | Enter a full UK postcode, such as HU1 2AA",
        "email | nobody | Enter an e-mail address in the correct format, such as name@hospital.example",
        "yesNo | maybe | Choose one of the answers given"})
    void or_refused_with_a_sentence_that_says_what_to_do(String type, String typed, String message) {
        FormCheck.Reading reading = read(type, typed);
        assertThat(reading.value()).isNull();
        assertThat(reading.finding().message()).isEqualTo(message);
        assertThat(reading.finding().hard()).isTrue();
    }

    private static FormCheck.Reading read(String type, String typed) {
        Question question = form("{ \"linkId\": \"x\", \"type\": \"%s\", \"text\": \"Date of death\", \"name\": \"the date of death\" }".formatted(type))
            .questions().get(0);
        return new FormCheck(Clock.systemUTC()).read(question, typed);
    }
}

package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An NHS number")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", " 943-476-5919 ", "9434 765919"})
    void is_read_as_people_write_it(String written) {
        assertThat(NhsNumber.parse(written)).map(NhsNumber::digits).contains("9434765919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "9343765919", "943476591", "94347659190", "94347659A9", "", "943 476 591 9 0"})
    void with_a_wrong_check_digit_or_length_is_refused(String written) {
        assertThat(NhsNumber.parse(written)).isEmpty();
    }

    @Test
    void whose_sum_leaves_one_has_no_check_digit() {
        for (int check = 0; check <= 9; check++) {
            assertThat(NhsNumber.parse(prefixWithRemainder(1) + check)).isEmpty();
        }
    }

    @Test
    void whose_sum_leaves_nothing_ends_in_nought() {
        assertThat(NhsNumber.parse(prefixWithRemainder(0) + "0")).isPresent();
    }

    @Test
    void of_one_repeated_digit_is_refused_although_it_may_fit() {
        assertThat(NhsNumber.parse("0000000000")).isEmpty();
        assertThat(NhsNumber.parse("1111111111")).isEmpty();
    }

    @Test
    void is_shown_in_groups() {
        assertThat(NhsNumber.parse("9434765919")).map(NhsNumber::grouped).contains("943 476 5919");
    }

    /** Nine digits of the testing range whose weighted sum leaves this remainder. */
    private static String prefixWithRemainder(int remainder) {
        for (int n = 999_000_001; ; n++) {
            String digits = String.valueOf(n);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            if (sum % 11 == remainder) {
                return digits;
            }
        }
    }
}

package org.cdop.form;

import java.util.Optional;

/**
 * An NHS number whose check digit is right: ten digits, Modulus 11 (NHS Data Dictionary). Numbers of one repeated digit
 * and those whose check digit would be ten are refused.
 */
public record NhsNumber(String digits) {

    /** Reads a number as people write it, with or without spaces or hyphens; empty where it is not an NHS number. */
    public static Optional<NhsNumber> parse(String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s-]", "");
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{10}") || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits.charAt(9) - '0';
    }

    /** As it is shown: grouped 3-3-4. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}

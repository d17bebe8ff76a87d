package org.cdop.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A UK postcode of the standard shape, in capitals with one space; pseudo-codes for none or abroad (ZZ99 …) included. */
public record Postcode(String text) {

    private static final Pattern SHAPE = Pattern.compile("(GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2})");

    /** Reads a postcode as people write it; empty where it has not the shape of one. */
    public static Optional<Postcode> parse(String written) {
        String close = written == null ? "" : written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (close.length() < 5 || close.length() > 7 || !SHAPE.matcher(close).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Postcode(close.substring(0, close.length() - 3) + " " + close.substring(close.length() - 3)));
    }

    /** The part before the space: a district, not a street. */
    public String outward() {
        return text.substring(0, text.indexOf(' '));
    }
}

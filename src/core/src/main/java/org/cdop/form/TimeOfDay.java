package org.cdop.form;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people write it: 9:30, 09.30, 0930, 9.30pm, 9 pm. Local time in England; whole minutes. */
public final class TimeOfDay {

    static final String WRITTEN = "(?:[0-9]{1,2}[:.]?[0-9]{2}(?::[0-9]{2})?(?:\\s*[ap]\\.?m\\.?)?|[0-9]{1,2}\\s*[ap]\\.?m\\.?)";

    private static final Pattern PARTS = Pattern.compile("([0-9]{1,2}?)(?:[:.]?([0-9]{2})(?::[0-9]{2}(?:[.][0-9]+)?)?)?([ap]m)?");

    private TimeOfDay() {
    }

    /** The time; nothing where the text is none. A bare hour is a time only with am or pm. */
    public static Optional<LocalTime> parse(String text) {
        if (text == null || text.length() > 20) {
            return Optional.empty();
        }
        String plain = text.toLowerCase(Locale.UK).replaceAll("\\s", "").replaceFirst("([ap])\\.?m\\.?$", "$1m");
        Matcher parts = PARTS.matcher(plain);
        if (!parts.matches() || parts.group(2) == null && parts.group(3) == null) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        try {
            return Optional.of(LocalTime.of(by24Hours(hour, parts.group(3)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int by24Hours(int hour, String half) {
        if (half == null) {
            return hour;
        }
        if ("am".equals(half)) {
            return hour == 12 ? 0 : hour > 12 ? -1 : hour;
        }
        return hour < 12 ? hour + 12 : hour;
    }
}

package org.cdop.web.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cdop.time.LondonClock;

/** How days, ages, numbers and states are said on a page. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Map<String, List<String>> COLOURS = Map.of(
        "good", List.of("met", "returned", "completed", "done", "accepted", "sent", "active", "reviewed", "quorate", "released", "yes"),
        "bad", List.of("overdue", "late", "locked", "bounced", "failed", "not quorate"),
        "warn", List.of("due soon", "met late", "reminded", "not yet released", "pending", "switched off", "conflict"),
        "info", List.of("new", "requested", "gathering", "gathering information", "started", "in progress", "held", "notified", "planned"),
        "plum", List.of("ready for panel", "on the agenda", "reopened"));

    private Words() {
    }

    /** 14 May 2024; blank where there is no day. */
    public static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    /** 14 May 2024, 09:30, in England. */
    public static String moment(Instant moment) {
        return moment == null ? "" : dayOf(moment) + ", " + moment.atZone(LondonClock.LONDON).format(TIME);
    }

    public static String dayOf(Instant moment) {
        return moment == null ? "" : day(moment.atZone(LondonClock.LONDON).toLocalDate());
    }

    public static String time(LocalTime time) {
        return time == null ? "" : time.format(TIME);
    }

    /** 999 000 1234; anything that is not ten digits is left as it is. */
    public static String nhsNumber(String number) {
        if (number == null || !number.matches("[0-9]{10}")) {
            return number == null ? "" : number;
        }
        return number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }

    /** As people say it: days up to two weeks, weeks up to three months, months up to two years, then years. */
    public static String age(LocalDate birth, LocalDate on) {
        if (birth == null || on == null || on.isBefore(birth)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(birth, on);
        long months = Period.between(birth, on).toTotalMonths();
        if (days < 14) {
            return days == 0 ? "less than a day" : count(days, "day", "days");
        }
        if (months < 3) {
            return count(days / 7, "week", "weeks");
        }
        return months < 24 ? count(months, "month", "months") : count(months / 12, "year", "years");
    }

    /** How long from one moment to another: minutes, hours, days or weeks. */
    public static String span(Instant from, Instant until) {
        if (from == null || until == null) {
            return "";
        }
        Duration time = Duration.between(from, until).abs();
        if (time.toMinutes() < 120) {
            return count(time.toMinutes(), "minute", "minutes");
        }
        if (time.toHours() < 48) {
            return count(time.toHours(), "hour", "hours");
        }
        return time.toDays() < 28 ? count(time.toDays(), "day", "days") : count(time.toDays() / 7, "week", "weeks");
    }

    /** 1 case, 5 cases, 1,200 cases. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }

    /** The paragraphs of a longer text. */
    public static List<String> lines(String text) {
        return text == null ? List.of() : text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static String capital(String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** Panel member, public health lead and so on. */
    public static String roleName(String role) {
        return switch (role == null ? "" : role) {
            case "member" -> "Panel member";
            case "lead" -> "Public health lead";
            default -> capital(role);
        };
    }

    /** The colour in which a status word is shown; the word itself always says the same. */
    public static String statusColour(String word) {
        String asked = word == null ? "" : word.toLowerCase(Locale.UK);
        return COLOURS.entrySet().stream().filter(colour -> colour.getValue().contains(asked))
            .map(Map.Entry::getKey).findFirst().orElse("quiet");
    }
}

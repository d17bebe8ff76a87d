package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The kinds of answer, by the names that edition files use, and how each is read from what a person typed. */
public enum AnswerType {
    GROUP("group"), DISPLAY("display"),
    STRING("string"), TEXT("text"), INTEGER("integer"), DECIMAL("decimal"), DATE("date"), PARTIAL_DATE("partialDate"),
    TIME("time"), DATE_TIME("dateTime"), CHOICE("choice"), CHOICES("choices"), YES_NO("yesNo"), NHS_NUMBER("nhsNumber"),
    POSTCODE("postcode"), EMAIL("email");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final String key;

    AnswerType(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static AnswerType of(String key) {
        for (AnswerType type : values()) {
            if (type.key.equals(key)) {
                return type;
            }
        }
        throw new IllegalArgumentException("There is no type “" + key + "”");
    }

    /** What was typed, as an answer; refuses with a sentence for the person who typed it. */
    JsonValue read(String typed, Question question) {
        String text = typed.strip();
        return switch (this) {
            case INTEGER -> number(text.matches("[+-]?[0-9]{1,9}"), text, "Enter a whole number, such as 36");
            case DECIMAL -> number(text.matches("[+-]?[0-9]{1,9}([.][0-9]{1,6})?"), text, "Enter a number, such as 36.5");
            case DATE -> Json.createValue(day(text).toString());
            case PARTIAL_DATE -> Json.createValue(partial(text));
            case TIME -> Json.createValue(time(text).toString());
            case DATE_TIME -> Json.createValue(moment(text));
            case CHOICE, YES_NO -> Json.createValue(known(text, question));
            case NHS_NUMBER -> Json.createValue(NhsNumber.parse(text).orElseThrow(() -> new NotAnAnswer(
                "This is not an NHS number: its ten digits do not fit each other. Check it, or say why there is none")).digits());
            case POSTCODE -> Json.createValue(Postcode.parse(text).orElseThrow(() -> new NotAnAnswer(
                "Enter a full UK postcode, such as HU1 2AA")).text());
            case EMAIL -> Json.createValue(email(text));
            default -> Json.createValue(text);
        };
    }

    private static String known(String code, Question question) {
        if (question.choices().stream().noneMatch(c -> c.code().equals(code))) {
            throw new NotAnAnswer("Choose one of the answers given");
        }
        return code;
    }

    private static JsonValue number(boolean fits, String text, String otherwise) {
        if (!fits) {
            throw new NotAnAnswer(otherwise);
        }
        return Json.createValue(new BigDecimal(text));
    }

    private static LocalDate day(String text) {
        String iso = text.replaceAll("\\s*[/. -]\\s*", "-");
        try {
            String[] p = iso.split("-");
            if (p.length == 3 && p[0].length() == 4) {
                return LocalDate.of(Integer.parseInt(p[0]), month(p[1]), Integer.parseInt(p[2]));
            }
            if (p.length == 3 && p[2].length() == 4) {
                return LocalDate.of(Integer.parseInt(p[2]), month(p[1]), Integer.parseInt(p[0]));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new NotAnAnswer("Enter a date that exists, as day, month and year: 14 5 2024");
        }
        throw new NotAnAnswer("Enter day, month and year, the year with four figures: 14 5 2024");
    }

    private static int month(String text) {
        if (text.matches("[A-Za-z]{3,9}")) {
            int i = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
            if (i % 3 == 0 && i >= 0) {
                return i / 3 + 1;
            }
        }
        return Integer.parseInt(text);
    }

    private static String partial(String text) {
        if (text.matches("[0-9]{4}")) {
            return text;
        }
        if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return text;
        }
        return day(text).toString();
    }

    private static LocalTime time(String text) {
        try {
            String t = text.replace('.', ':');
            if (t.matches("[0-9]{3,4}")) {
                t = t.substring(0, t.length() - 2) + ":" + t.substring(t.length() - 2);
            }
            return LocalTime.parse(t.matches("[0-9]:.*") ? "0" + t : t);
        } catch (DateTimeException e) {
            throw new NotAnAnswer("Enter the time by the 24-hour clock: 09:30 or 21:15");
        }
    }

    private static String moment(String text) {
        int gap = text.lastIndexOf(text.contains("T") ? 'T' : ' ');
        if (gap < 1 || !text.substring(gap + 1).matches("[0-9]{1,2}[:.]?[0-9]{2}(:[0-9]{2})?")) {
            throw new NotAnAnswer("Enter the date and the time: 14 5 2024 09:30");
        }
        return day(text.substring(0, gap).strip()) + "T" + time(text.substring(gap + 1));
    }

    private static String email(String text) {
        if (!text.matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}")) {
            throw new NotAnAnswer("Enter an e-mail address, such as name@trust.example");
        }
        return text;
    }

    /** An answer as it is shown: the option's words, a date as 14 May 2024, an NHS number 3-3-4. */
    String shown(String text, Map<String, String> labels) {
        try {
            return switch (this) {
                case DATE -> LocalDate.parse(text).format(SHOWN);
                case PARTIAL_DATE -> text.length() == 10 ? LocalDate.parse(text).format(SHOWN) : text;
                case DATE_TIME -> LocalDate.parse(text.substring(0, 10)).format(SHOWN) + ", " + text.substring(11);
                case NHS_NUMBER -> NhsNumber.parse(text).map(NhsNumber::grouped).orElse(text);
                default -> labels.getOrDefault(text, text);
            };
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return text;
        }
    }

    /** What was typed is no answer of this type; the message is for the person who typed it. */
    static class NotAnAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAnAnswer(String message) {
            super(message);
        }
    }
}

package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The kinds of answer, by the names that edition files use, and how each is read from what a person typed. */
public enum AnswerType {
    GROUP("group"), DISPLAY("display"),
    STRING("string"), TEXT("text"), INTEGER("integer"), DECIMAL("decimal"),
    DATE("date"), PARTIAL_DATE("partialDate"), TIME("time"), DATE_TIME("dateTime"),
    CHOICE("choice"), CHOICES("choices"),
    YES_NO("yesNo"),
    NHS_NUMBER("nhsNumber"), POSTCODE("postcode"), EMAIL("email"), PHONE("phone"),
    FILE("file");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final String key;

    AnswerType(String key) {
        this.key = key;
    }

    /** The name in an edition file. */
    public String key() {
        return key;
    }

    public static AnswerType of(String key) {
        for (AnswerType type : values()) {
            if (type.key.equals(key)) {
                return type;
            }
        }
        throw new IllegalArgumentException("there is no type “" + key + "”");
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    public boolean isDate() {
        return this == DATE || this == PARTIAL_DATE || this == DATE_TIME;
    }

    /** What was typed, as an answer; refuses with a sentence for the person who typed it. */
    JsonValue read(String typed, Question question) {
        String text = typed.strip();
        String what = question.naming() == null ? "your answer" : question.naming();
        return switch (this) {
            case INTEGER -> number(text.matches("[+-]?[0-9]{1,9}"), text, "Enter " + what + " as a whole number, such as 8");
            case DECIMAL -> number(text.matches("[+-]?[0-9]{1,9}([.][0-9]{1,6})?"), text,
                "Enter " + what + " as a number, such as 8.5");
            case DATE -> Json.createValue(Moments.day(text, what).toString());
            case PARTIAL_DATE -> Json.createValue(Moments.partialDay(text, what));
            case TIME -> Json.createValue(Moments.time(text, what).toString());
            case DATE_TIME -> Json.createValue(Moments.dayAndTime(text, what));
            case CHOICE, CHOICES, YES_NO -> known(question.isSearched() ? question.coded(text) : text, question);
            case NHS_NUMBER -> Json.createValue(NhsNumber.parse(text).orElseThrow(() -> new NotAnAnswer(nhsNumber(text))).digits());
            case POSTCODE -> Json.createValue(Postcode.parse(text).orElseThrow(() -> new NotAnAnswer(
                "Enter a full UK postcode, such as HU1 2AA")).text());
            case EMAIL -> matching("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}", text,
                "Enter an e-mail address in the correct format, such as name@hospital.example");
            case PHONE -> matching("[0-9+][0-9 ()./-]{4,24}( ?(ext|x)\\.? ?[0-9]{1,6})?", text,
                "Enter a telephone number, such as 01482 000 000");
            case FILE -> matching("[0-9]{1,18} .{1,300}", text, "Attach the file again: this is none that was kept");
            default -> Json.createValue(text);
        };
    }

    private static String nhsNumber(String text) {
        return text.replaceAll("[\\s-]", "").matches("[0-9]{10}")
            ? "This is not an NHS number: its check digit does not fit. Check each digit"
            : "Enter the NHS number as 10 digits, such as 999 123 4560";
    }

    private static JsonValue known(String code, Question question) {
        if (!question.offers(code)) {
            throw new NotAnAnswer("Choose one of the answers given");
        }
        return Json.createValue(code);
    }

    private static JsonValue number(boolean fits, String text, String otherwise) {
        if (!fits) {
            throw new NotAnAnswer(otherwise);
        }
        return Json.createValue(new BigDecimal(text));
    }

    private static JsonValue matching(String pattern, String text, String otherwise) {
        if (!text.matches(pattern)) {
            throw new NotAnAnswer(otherwise);
        }
        return Json.createValue(text);
    }

    /** An answer as it is shown: the option's words, a date as 14 May 2024, an NHS number 3-3-4; what is no such answer as it stands. */
    String shown(String text, Map<String, String> labels) {
        try {
            return labels.containsKey(text) ? labels.get(text) : switch (this) {
                case DATE -> LocalDate.parse(text).format(DAY);
                case PARTIAL_DATE -> switch (text.length()) {
                    case 10 -> LocalDate.parse(text).format(DAY);
                    case 7 -> YearMonth.parse(text).format(MONTH);
                    default -> text;
                };
                case DATE_TIME -> LocalDate.parse(text.substring(0, 10)).format(DAY) + ", " + text.substring(11);
                case FILE -> text.substring(text.indexOf(' ') + 1);
                case NHS_NUMBER -> NhsNumber.parse(text).map(NhsNumber::grouped).orElse(text);
                default -> text;
            };
        } catch (java.time.DateTimeException | StringIndexOutOfBoundsException e) {
            return text;
        }
    }

    /** What was typed is no answer of this type; the message is for the person who typed it. */
    static final class NotAnAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAnAnswer(String message) {
            super(message, null, false, false);
        }
    }
}

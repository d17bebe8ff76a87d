package org.cdop.web.form;

import java.util.Arrays;
import java.util.Map;
import org.cdop.form.AnswerType;
import org.cdop.form.Question;

/** How the plain HTML inputs of a question are named, and how their parts make one typed answer. */
final class FormInputs {

    private FormInputs() {
    }

    /** A hidden input that says that the question was on the page: unticking all is then an answer too. */
    static String marker(String path) {
        return "on:" + path;
    }

    static String raw(Question question, String path, Map<String, String[]> parameters) {
        String typed = typed(question, path, parameters);
        return typed.isBlank() ? first(parameters, path) : typed;
    }

    /** Whether something was typed and "not known" beside it was ticked, too. */
    static boolean saysBoth(Question question, String path, Map<String, String[]> parameters) {
        return !typed(question, path, parameters).isBlank()
            && Arrays.stream(parameters.getOrDefault(path, new String[0])).anyMatch(value -> isCode(question, value));
    }

    private static String typed(Question question, String path, Map<String, String[]> parameters) {
        return switch (question.type()) {
            case DATE -> date(parameters, path);
            case PARTIAL_DATE -> partial(parameters, path);
            case DATE_TIME -> moment(parameters, path);
            default -> Arrays.stream(parameters.getOrDefault(path, new String[0])).filter(value -> !value.isBlank() && !isCode(question, value))
                .findFirst().orElse("");
        };
    }

    /** "Not known" and "not applicable" beside a typed input. */
    static boolean isCode(Question question, String raw) {
        return question.type() != AnswerType.CHOICE && isNonAnswer(raw)
            && question.choices().stream().anyMatch(c -> c.code().equals(raw));
    }

    static boolean isNonAnswer(String text) {
        return "not_known".equals(text) || "not_applicable".equals(text);
    }

    static String date(Map<String, String[]> p, String path) {
        String day = first(p, path + ".day");
        String month = first(p, path + ".month");
        String year = first(p, path + ".year");
        return day.isBlank() && month.isBlank() && year.isBlank() ? "" : day + " " + month + " " + year;
    }

    private static String partial(Map<String, String[]> p, String path) {
        String day = first(p, path + ".day");
        String month = first(p, path + ".month");
        String year = first(p, path + ".year");
        if (day.isBlank() && month.isBlank()) {
            return year;
        }
        if (day.isBlank() && month.strip().matches("[0-9]{1,2}")) {
            return year.strip() + "-" + (month.strip().length() == 1 ? "0" : "") + month.strip();
        }
        return date(p, path);
    }

    private static String moment(Map<String, String[]> p, String path) {
        String date = date(p, path);
        String time = first(p, path + ".time");
        return date.isBlank() && time.isBlank() ? "" : (date + " " + time).strip();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        if (values == null) {
            return "";
        }
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** One box of a date: day, month, year or time; what could not be read is taken apart as it was typed. */
    static String part(Question question, String value, String part) {
        if (value.isEmpty()) {
            return "";
        }
        boolean iso = value.matches("[0-9]{4}(-[0-9]{2}){0,2}(T.*)?");
        String[] pieces = iso ? value.split("[-T]") : value.split(" ", -1);
        return switch (part) {
            case "year" -> piece(pieces, iso ? 0 : 2);
            case "month" -> strip(piece(pieces, 1), iso);
            case "day" -> strip(piece(pieces, iso ? 2 : 0), iso);
            default -> iso && value.contains("T") ? value.substring(value.indexOf('T') + 1) : piece(pieces, 3);
        };
    }

    private static String piece(String[] pieces, int i) {
        return i < pieces.length ? pieces[i] : "";
    }

    private static String strip(String number, boolean iso) {
        return iso ? number.replaceFirst("^0", "") : number;
    }
}

package org.cdop.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** One row of a file, read in the types of the field. A blank is null; what cannot be is a finding, and null. */
final class CsvRow {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final long number;
    private final CSVRecord record;
    private final Map<String, Integer> columns;
    private final Findings findings;

    CsvRow(long number, CSVRecord record, Map<String, Integer> columns, Findings findings) {
        this.number = number;
        this.record = record;
        this.columns = columns;
        this.findings = findings;
    }

    long number() {
        return number;
    }

    boolean rejected() {
        return findings.rejects(number);
    }

    void wrong(String column, String message) {
        findings.error(number, column, message);
    }

    void odd(String column, String message) {
        findings.warning(number, column, message);
    }

    String text(String column, int longest) {
        Integer place = columns.get(column);
        String given = place == null ? "" : record.get(place).strip();
        if (given.isEmpty()) {
            return null;
        }
        if (given.length() > longest) {
            wrong(column, "The text is longer than " + longest + " letters.");
            return null;
        }
        if (NO_TEXT.matcher(given).find()) {
            wrong(column, "The text holds a character that no text has.");
            return null;
        }
        return given;
    }

    boolean isBlank(String column) {
        Integer place = columns.get(column);
        return place == null || record.get(place).isBlank();
    }

    /** A value that must be there; a column that the whole file lacks was told once, for the file. */
    <T> T needed(String column, T value) {
        if (columns.containsKey(column) && isBlank(column)) {
            wrong(column, "This is missing.");
        }
        return value;
    }

    String code(String column, Collection<String> codes) {
        String given = text(column, 500);
        if (given != null && !codes.contains(given)) {
            wrong(column, codes.size() > 30 ? "There is no such code." : "This must be one of: " + String.join(", ", codes) + ".");
            return null;
        }
        return given;
    }

    Integer number(String column, int least, int most) {
        String given = text(column, 500);
        if (given == null) {
            return null;
        }
        if (!given.matches("[0-9]{1,9}") || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
            wrong(column, "This must be a whole number from " + least + " to " + most + ".");
            return null;
        }
        return Integer.valueOf(given);
    }

    /** A day as the ISO has it; one that is still to come is refused. */
    LocalDate day(String column, LocalDate today) {
        String given = text(column, 500);
        try {
            if (given == null) {
                return null;
            }
            LocalDate day = DAY.matcher(given).matches() ? LocalDate.parse(given) : null;
            if (day == null || day.getYear() < 1900) {
                wrong(column, "This must be a day written as 2024-05-14.");
                return null;
            }
            if (day.isAfter(today)) {
                wrong(column, "This day is still to come.");
                return null;
            }
            return day;
        } catch (DateTimeException e) {
            wrong(column, "There is no such day. Write it as 2024-05-14.");
            return null;
        }
    }

    /** What stands between semicolons. */
    List<String> several(String column) {
        String given = text(column, 5000);
        return given == null ? List.of()
            : Arrays.stream(given.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}

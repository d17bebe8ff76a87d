package org.cdop.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of rows as RFC 4180 has it, with a header row, in UTF-8 with or without a byte order mark, one row at a time. What
 * cannot be read becomes a finding of row 0, a row of another length one of that row; nothing is read past it in silence.
 */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final String NOT_UTF_8 = "The file is not in UTF-8. Save it as “CSV UTF-8”.";

    private final Set<String> known;
    private final Set<String> needed;
    private final Findings findings;

    CsvFile(Set<String> known, Set<String> needed, Findings findings) {
        this.known = known;
        this.needed = needed;
        this.findings = findings;
    }

    /** Hands on each row that has as many fields as the header. */
    void read(InputStream file, Consumer<CsvRow> taker) {
        try (PushbackInputStream bytes = new PushbackInputStream(file, 4)) {
            if (isReadable(bytes)) {
                Utf8Rows text = new Utf8Rows(bytes);
                try (CSVParser parser = FORMAT.parse(text)) {
                    rows(parser.iterator(), text, taker);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            unreadable(e);
        }
    }

    private boolean isReadable(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(4);
        bytes.unread(start);
        if (start.length == 0) {
            findings.ofFile(null, "The file is empty.");
        } else if (start.length > 1 && start[0] == 'P' && start[1] == 'K' && (start.length < 3 || start[2] < 10)) {
            findings.ofFile(null, "This is a workbook or an archive, not a text file. Save the sheet as “CSV UTF-8”.");
        } else {
            return true;
        }
        return false;
    }

    private void rows(Iterator<CSVRecord> records, Utf8Rows text, Consumer<CsvRow> taker) {
        if (!records.hasNext()) {
            findings.ofFile(null, "The file is empty.");
            return;
        }
        Map<String, Integer> columns = header(records.next());
        if (columns.isEmpty()) {
            return;
        }
        text.rowEnded();
        int width = columns.values().stream().mapToInt(i -> i).max().orElse(0) + 1;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            text.rowEnded();
            findings.rowRead();
            if (record.size() == width) {
                taker.accept(new CsvRow(findings.rows(), record, columns, findings));
            } else {
                findings.error(findings.rows(), null, "The row has " + record.size() + " fields and the header " + width
                    + ". Put a text that holds a comma between double quotes.");
            }
        }
        if (findings.rows() == 0) {
            findings.warning(0, null, "The file has a header and no rows.");
        }
    }

    /** Places of the columns by name; none where the header cannot be used at all. */
    private Map<String, Integer> header(CSVRecord header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (header.size() == 1 && header.get(0).matches(".*[;\\t|].*")) {
            findings.ofFile(null, "The columns are not separated by commas. Save the file with commas between its columns.");
            return Map.of();
        }
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            if (columns.putIfAbsent(name, i) != null) {
                findings.ofFile(shortened(name), "The column stands twice in the header.");
                columns.put(name + "\u0000" + i, i);
            } else if (!known.contains(name)) {
                strange.add(shortened(name));
            }
        }
        strange.stream().limit(20).forEach(name -> findings.ofFile(name, name.isEmpty() ? "A column has no name." : "There is no such column. Names are in small letters: "
            + "leave it out, or correct its name."));
        needed.stream().filter(name -> !columns.containsKey(name)).forEach(name -> findings.ofFile(name, "The column is missing."));
        return strange.size() == header.size() ? Map.of() : columns;
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    /** Bytes that are no text, a row without an end, a quote that does not close. */
    private void unreadable(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof CharacterCodingException || cause.getCause() instanceof CharacterCodingException) {
            findings.ofFile(null, NOT_UTF_8);
        } else {
            boolean endless = cause instanceof RowTooLong || cause.getCause() instanceof RowTooLong;
            findings.ofFile(null, "From row " + (findings.rows() + 1) + " on the file cannot be read: a double quote does not open or close as it should"
                + (endless ? ", or a row is longer than " + Utf8Rows.LONGEST + " letters." : "."));
        }
    }

    private static final class RowTooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** The text of the file. */
    private static final class Utf8Rows extends Reader {

        private static final int LONGEST = 500_000;

        private final Reader text;
        private long sinceRow;
        private boolean begun;

        Utf8Rows(InputStream bytes) {
            text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        }

        void rowEnded() {
            sinceRow = 0;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int some = text.read(into, from, length);
            if (!begun && some > 0) {
                begun = true;
                if (into[from] == '\uFEFF') {
                    System.arraycopy(into, from + 1, into, from, --some);
                    return some == 0 ? read(into, from, length) : some;
                }
            }
            sinceRow += Math.max(0, some);
            if (sinceRow > LONGEST) {
                throw new RowTooLong();
            }
            return some;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}

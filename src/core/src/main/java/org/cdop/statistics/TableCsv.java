package org.cdop.statistics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;

/** A published table as CSV, with the symbols of the government statistical service: [c] hidden, [x] not calculated, [u] unreliable. */
final class TableCsv {

    private TableCsv() {
    }

    static String write(PublishedTable table) {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(header(table));
            for (Line line : table.rows()) {
                csv.printRecord(record(table, line));
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(PublishedTable table) {
        List<String> names = new ArrayList<>(List.of("group", "label"));
        for (Heading column : table.columns()) {
            names.add(column.id());
            if (column.interval()) {
                names.add(column.id() + "_lower");
                names.add(column.id() + "_upper");
            }
            if (column.rate()) {
                names.add(column.id() + "_note");
            }
        }
        return names;
    }

    private static List<String> record(PublishedTable table, Line line) {
        List<String> fields = new ArrayList<>(List.of(line.group(), shown(line.label())));
        for (Heading column : table.columns()) {
            Cell cell = line.cell(column.id());
            fields.add(field(cell, cell.value()));
            if (column.interval()) {
                fields.add(field(cell, cell.lower()));
                fields.add(field(cell, cell.upper()));
            }
            if (column.rate()) {
                fields.add("unreliable".equals(cell.note()) ? "[u]" : "");
            }
        }
        return fields;
    }

    /** What a spreadsheet would take for a formula is shown as text. */
    private static String shown(String label) {
        return !label.isEmpty() && "=+-@".indexOf(label.charAt(0)) >= 0 ? "'" + label : label;
    }

    private static String field(Cell cell, Double number) {
        if (cell.suppressed()) {
            return "[c]";
        }
        return number == null ? "[x]" : TableJson.number(number).toPlainString();
    }
}

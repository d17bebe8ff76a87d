package org.cdop.web.statistics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.cdop.statistics.ChartPicture;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.PublishedTable;

/** In what form a table is taken away; every form shows what is hidden, not calculated or unreliable by the same symbols. */
enum TableFormat {
    CSV("csv", "text/csv;charset=UTF-8", table -> table.toCsv().getBytes(StandardCharsets.UTF_8)),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PublishedTable::toXlsx),
    PNG("png", "image/png", table -> new ChartPicture(table).png()),
    SVG("svg", "image/svg+xml;charset=UTF-8", table -> new ChartPicture(table).svg().getBytes(StandardCharsets.UTF_8));

    private final String ending;
    private final String type;
    private final Function<PublishedTable, byte[]> writer;

    TableFormat(String ending, String type, Function<PublishedTable, byte[]> writer) {
        this.ending = ending;
        this.type = type;
        this.writer = writer;
    }

    /** Blank is CSV; an unknown one is refused. */
    static TableFormat of(String ending) {
        return ending == null || ending.isBlank() ? CSV : Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst()
            .orElseThrow(() -> new NotReleased("The format is “csv”, “xlsx”, “png” or “svg”."));
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    byte[] write(PublishedTable table) {
        return writer.apply(table);
    }
}

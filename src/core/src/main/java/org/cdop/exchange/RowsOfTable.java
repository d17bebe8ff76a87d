package org.cdop.exchange;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;

/** Rows to be written to one table, as a document; a value that is not known is left out. */
final class RowsOfTable {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = Json.createGenerator(text);

    RowsOfTable() {
        json.writeStartArray();
    }

    /** A row, to be closed. */
    RowsOfTable row() {
        json.writeStartObject();
        return this;
    }

    /** A row of the case of this number, to be closed. */
    RowsOfTable row(long caseId) {
        json.writeStartObject().write("id", caseId);
        return this;
    }

    RowsOfTable with(String column, Object value) {
        if (value != null) {
            json.write(column, value.toString());
        }
        return this;
    }

    void close() {
        json.writeEnd();
    }

    /** The whole document; no row follows it. */
    String document() {
        json.writeEnd().close();
        return text.toString();
    }
}

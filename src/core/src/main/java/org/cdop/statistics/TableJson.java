package org.cdop.statistics;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;

/** A published table as JSON, and back. */
final class TableJson {

    /** Made once: each call of {@link Json} looks for its provider anew, which took longer than a table of a hundred rows. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private TableJson() {
    }

    static JsonObject write(PublishedTable table) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
            .add("table", table.table()).add("title", table.title()).add("population", table.population().key())
            .add("from", table.from().toString()).add("until", table.until().toString())
            .add("panels", JSON.createArrayBuilder(table.panels())).add("audience", table.audience().key())
            .add("dataCut", table.dataCut().toString());
        if (table.n() == null) {
            json.add("n", JSON.createObjectBuilder().add("suppressed", true));
        } else {
            json.add("n", table.n());
        }
        JsonArrayBuilder columns = JSON.createArrayBuilder();
        table.columns().forEach(c -> columns.add(heading(c)));
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        table.rows().forEach(line -> rows.add(line(line)));
        return json.add("columns", columns).add("rows", rows).add("notes", JSON.createArrayBuilder(table.notes())).build();
    }

    /** As it is kept in a frozen report: with its definition. */
    static JsonObject keep(PublishedTable table) {
        return JSON.createObjectBuilder(write(table)).add("definition", table.definition()).build();
    }

    private static JsonObjectBuilder heading(Heading heading) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("id", heading.id()).add("label", heading.label());
        return heading.interval() ? json.add("interval", true) : json;
    }

    private static JsonObjectBuilder line(Line line) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("group", line.group()).add("label", line.label());
        line.cells().forEach((column, cell) -> json.add(column, cell(cell)));
        return json;
    }

    private static JsonObjectBuilder cell(Cell cell) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (cell.suppressed()) {
            return json.add("suppressed", true);
        }
        if (cell.value() == null) {
            return json.add("notCalculated", cell.notCalculated());
        }
        json.add("value", number(cell.value()));
        if (cell.lower() != null) {
            json.add("lower", number(cell.lower())).add("upper", number(cell.upper()));
        }
        return cell.note() == null ? json : json.add("note", cell.note());
    }

    static BigDecimal number(double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return value == Math.rint(value) ? number.setScale(0) : number;
    }

    static PublishedTable read(JsonObject json) {
        List<Heading> columns = json.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
            .map(c -> new Heading(c.getString("id"), c.getString("label"), c.getBoolean("interval", false), c.getString("id").equals("rate")))
            .toList();
        List<Line> rows = json.getJsonArray("rows").getValuesAs(JsonObject.class).stream().map(row -> line(row, columns)).toList();
        return new PublishedTable(json.getString("table"), json.getString("title"), Population.of(json.getString("population")),
            LocalDate.parse(json.getString("from")), LocalDate.parse(json.getString("until")), texts(json, "panels"),
            Audience.of(json.getString("audience")), Instant.parse(json.getString("dataCut")),
            json.get("n") instanceof JsonNumber n ? Long.valueOf(n.longValue()) : null, columns, rows, texts(json, "notes"),
            json.getString("definition", ""));
    }

    private static Line line(JsonObject row, List<Heading> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach(c -> cells.put(c.id(), cell(row.getJsonObject(c.id()))));
        return new Line(row.getString("group"), row.getString("label"), cells);
    }

    private static Cell cell(JsonObject json) {
        return new Cell(number(json, "value"), number(json, "lower"), number(json, "upper"), json.getString("note", null),
            json.getBoolean("suppressed", false), json.getString("notCalculated", null));
    }

    private static Double number(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonNumber number ? Double.valueOf(number.doubleValue()) : null;
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}

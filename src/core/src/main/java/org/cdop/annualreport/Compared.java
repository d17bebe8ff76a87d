package org.cdop.annualreport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.cdop.statistics.Beside;

/**
 * A figure of a table of the report beside one that others published, both with their 95 % intervals, as they stood when the tables
 * were frozen.
 *
 * @param table    key of the table in the report
 * @param area     of which the other figure is: England, a region
 * @param standing whether ours is higher, similar or lower; empty where it cannot be said
 * @param source   who published the other figure; says so where it is invented
 */
public record Compared(String table, String area, String figure, String ours, String theirs, String standing, String source) {

    static final List<String> COLUMNS = List.of("Figure", "Area", "This panel", "The area", "This panel is", "Source");

    static Compared of(String table, String area, Beside beside) {
        return new Compared(table, area, beside.label(), beside.shownOurs(), beside.shownTheirs(), beside.standing(),
            beside.invented() && !beside.source().toLowerCase(Locale.UK).contains("invented") ? beside.source() + " (invented)" : beside.source());
    }

    JsonObject keep() {
        return Json.createObjectBuilder().add("table", table).add("area", area).add("figure", figure).add("ours", ours).add("theirs", theirs)
            .add("standing", standing).add("source", source).build();
    }

    static Compared kept(JsonObject json) {
        return new Compared(json.getString("table"), json.getString("area"), json.getString("figure"), json.getString("ours"),
            json.getString("theirs"), json.getString("standing"), json.getString("source"));
    }

    public List<String> line() {
        return List.of(figure, area, ours, theirs, standing.isEmpty() ? "–" : standing, source);
    }
}

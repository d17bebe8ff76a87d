package org.cdop.annualreport;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.Answers;
import org.cdop.statistics.PublishedTable;

/**
 * The tables of a report, and the actions that its themes led to, as they stood at one moment. Kept as JSON; the
 * checksum is of the tables as CSV, so that anybody can make it again.
 */
public record Snapshot(Map<String, PublishedTable> tables, List<ThemeAction> actions) {

    /** An action that a theme led to, and what came of it. Its words name no child. */
    public record ThemeAction(String theme, String action, String state, String effect) {

        /** In one line: what was to be done, how it stands, what came of it. */
        public String inWords() {
            return theme + ": " + action.replaceAll("[.\\s]+$", "") + ". " + state + ". " + effect;
        }
    }

    Answers keep() {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        tables.forEach((id, table) -> kept.add(Json.createObjectBuilder().add("id", id).add("table", table.keep())));
        JsonArrayBuilder done = Json.createArrayBuilder();
        actions.forEach(a -> done.add(Json.createObjectBuilder().add("theme", a.theme()).add("action", a.action())
            .add("state", a.state()).add("effect", a.effect())));
        return Answers.NONE.with("tables", kept.build()).with("actions", done.build());
    }

    static Snapshot read(Answers kept) {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        for (JsonValue one : (JsonArray) kept.get("tables")) {
            JsonObject table = one.asJsonObject();
            tables.put(table.getString("id"), PublishedTable.read(table.getJsonObject("table")));
        }
        List<ThemeAction> actions = ((JsonArray) kept.get("actions")).stream().map(JsonValue::asJsonObject)
            .map(a -> new ThemeAction(a.getString("theme"), a.getString("action"), a.getString("state"), a.getString("effect"))).toList();
        return new Snapshot(tables, actions);
    }

    /** SHA-256 of all tables as CSV, one after another. */
    public String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            tables.forEach((id, table) -> digest.update((id + "\n" + table.toCsv()).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

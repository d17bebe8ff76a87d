package org.cdop.annualreport;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.cdop.form.Answers;
import org.cdop.statistics.PublishedTable;

/**
 * All of a report that is not the lead's words, as it stood at one moment: tables, meetings, the actions that themes led to,
 * recommendations, and the figures of last year's report. Kept as JSON; the checksum is of the tables as CSV, so that anybody can
 * make it again.
 *
 * @param meetings days on which the panel met
 * @param members  who held which seat in the year
 * @param changes  empty where last year's report is not held
 * @param compared figures beside published ones; empty where none are held
 */
public record Snapshot(Map<String, PublishedTable> tables, List<ThemeAction> actions, List<LocalDate> meetings,
                       List<String> members, List<ReportedRecommendation> recommendations, List<Change> changes, List<Compared> compared) {

    Snapshot(Map<String, PublishedTable> tables, List<ThemeAction> actions, List<LocalDate> meetings, List<String> members,
             List<ReportedRecommendation> recommendations, List<Change> changes) {
        this(tables, actions, meetings, members, recommendations, changes, List.of());
    }

    /** An action that a theme led to, and what came of it. Its words name no child. */
    public record ThemeAction(String theme, String action, String state, String effect) {

        /** In one line: what was to be done, how it stands, what came of it. */
        public String inWords() {
            return theme + ": " + action.replaceAll("[.\\s]+$", "") + ". " + state + ". " + effect;
        }

        JsonObject keep() {
            return Json.createObjectBuilder().add("theme", theme).add("action", action).add("state", state).add("effect", effect).build();
        }

        static ThemeAction kept(JsonObject json) {
            return new ThemeAction(json.getString("theme"), json.getString("action"), json.getString("state"), json.getString("effect"));
        }
    }

    Answers keep() {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        tables.forEach((id, table) -> kept.add(Json.createObjectBuilder().add("id", id).add("table", table.keep())));
        return Answers.NONE.with("tables", kept.build())
            .with("actions", all(actions, ThemeAction::keep))
            .with("meetings", all(meetings, day -> Json.createValue(day.toString())))
            .with("members", all(members, Json::createValue))
            .with("recommendations", all(recommendations, ReportedRecommendation::keep))
            .with("changes", all(changes, Change::keep))
            .with("compared", all(compared, Compared::keep));
    }

    private static <T> JsonValue all(Collection<T> some, Function<T, JsonValue> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        some.forEach(one -> array.add(writer.apply(one)));
        return array.build();
    }

    static Snapshot read(Answers kept) {
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        for (JsonObject table : list(kept, "tables", JsonValue::asJsonObject)) {
            tables.put(table.getString("id"), PublishedTable.read(table.getJsonObject("table")));
        }
        return new Snapshot(tables, list(kept, "actions", a -> ThemeAction.kept(a.asJsonObject())),
            list(kept, "meetings", day -> LocalDate.parse(text(day))), list(kept, "members", Snapshot::text),
            list(kept, "recommendations", r -> ReportedRecommendation.kept(r.asJsonObject())),
            list(kept, "changes", c -> Change.kept(c.asJsonObject())),
            list(kept, "compared", c -> Compared.kept(c.asJsonObject())));
    }

    private static <T> List<T> list(Answers kept, String name, Function<JsonValue, T> reader) {
        return kept.has(name) ? kept.get(name).asJsonArray().stream().map(reader).toList() : List.of();
    }

    private static String text(JsonValue value) {
        return ((jakarta.json.JsonString) value).getString();
    }

    /** The same with the figures of last year's report. */
    Snapshot beside(List<Change> lastYear) {
        return new Snapshot(tables, actions, meetings, members, recommendations, lastYear, compared);
    }

    /** SHA-256 of all tables as CSV, one after another. */
    public String checksum() {
        StringBuilder all = new StringBuilder();
        tables.forEach((id, table) -> all.append(id).append('\n').append(table.toCsv()));
        return DigestUtils.sha256Hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}

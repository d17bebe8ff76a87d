package org.cdop.annualreport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.cdop.sql.Row;

/**
 * A recommendation as the report tells it: of the year, or carried forward from before.
 *
 * @param carried whether it was made before the year
 * @param status  how it stands, in words
 * @param came    evidence of what was done and what it changed; empty where nobody recorded any
 * @param before  how last year's report said that it stood; empty where it did not tell it
 */
public record ReportedRecommendation(long id, String text, String level, String addressee, String theme, LocalDate madeOn, boolean carried,
                                     String status, String came, String before) {

    static ReportedRecommendation read(Row row) {
        return new ReportedRecommendation(row.number("id"), row.text("recommendation"), row.text("level"), row.text("addressee"),
            row.text("theme"), row.day("made_on"), row.yes("carried"), status(row), row.text("came"), "");
    }

    private static String status(Row row) {
        long raised = row.number("raised");
        long done = row.number("done");
        long dropped = row.number("dropped");
        if (raised == 0) {
            return row.day("answered_on") != null ? "The letter was answered; no action was raised"
                : row.day("sent_on") != null ? "The letter was sent; no answer yet" : "Nothing was recorded yet";
        }
        if (done + dropped < raised) {
            return "In progress: " + done + " of " + raised + (raised == 1 ? " action done" : " actions done");
        }
        return done == 0 ? "Not pursued" : "Done";
    }

    ReportedRecommendation since(String lastYear) {
        return new ReportedRecommendation(id, text, level, addressee, theme, madeOn, carried, status, came, lastYear);
    }

    /** The same without words that name somebody. */
    ReportedRecommendation withoutWords(String instead) {
        return new ReportedRecommendation(id, instead, level, "", theme, madeOn, carried, status, "", before);
    }

    /** Its words, all of them, to be looked through for names. */
    String written() {
        return text + "\n" + addressee + "\n" + came;
    }

    JsonObject keep() {
        return Json.createObjectBuilder().add("id", id).add("text", text).add("level", level).add("addressee", addressee).add("theme", theme)
            .add("madeOn", madeOn.toString()).add("carried", carried).add("status", status).add("came", came).add("before", before).build();
    }

    static ReportedRecommendation kept(JsonObject json) {
        return new ReportedRecommendation(json.getJsonNumber("id").longValue(), json.getString("text"), json.getString("level"),
            json.getString("addressee"), json.getString("theme"), LocalDate.parse(json.getString("madeOn")), json.getBoolean("carried"),
            json.getString("status"), json.getString("came"), json.getString("before"));
    }

    /** In one line of a table: what, to whom, how it stood and stands, what came of it. */
    public java.util.List<String> line() {
        return java.util.List.of(text, addressee.isEmpty() ? level : addressee + " (" + level + ")", before.isEmpty() ? "–" : before, status,
            came.isEmpty() ? "–" : came);
    }

    /** In one line where last year's report has no part: what, to whom, when, how it stands, what came of it. */
    public java.util.List<String> lineNow() {
        return java.util.List.of(text, line().get(1), ReportWords.day(madeOn), status, line().get(4));
    }
}

package org.cdop.learning;

import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.sql.Row;

/** A recommendation in a list, with the fate of its letter and its actions. */
public record RecommendationLine(long id, CaseNumber number, String recommendation, String level, String addressee, String address,
                                 String theme, String themeName, LocalDate madeOn, LocalDate sentOn, LocalDate answeredOn,
                                 long actions, long done) {

    static RecommendationLine read(Row row) {
        return new RecommendationLine(row.number("id"), new CaseNumber(row.text("panel"), row.text("case_ref")),
            row.text("recommendation"), row.text("level"), row.text("addressee"), row.text("address"), row.text("theme"),
            row.text("theme_name"), row.day("made_on"), row.day("sent_on"), row.day("answered_on"), row.number("actions"),
            row.number("done"));
    }

    /** Where the letter stands, in a word. */
    public String letter() {
        return answeredOn != null ? "Answered" : sentOn != null ? "Sent" : "Not yet sent";
    }
}

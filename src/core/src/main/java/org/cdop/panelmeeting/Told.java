package org.cdop.panelmeeting;

import java.util.List;
import java.util.Map;
import org.cdop.access.AgencyKind;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.reporting.Fact;
import org.cdop.sql.Database;

/**
 * A form as it was returned, with the words that head it: "Reporting form, police".
 */
public record Told(String title, FormDefinition definition, Answers answers) {

    /** The same form with what was settled in the place of its answers. */
    Told with(List<Fact> settled) {
        Answers now = answers;
        for (Fact fact : settled) {
            now = now.has(fact.linkId()) ? now.with(fact.linkId(), fact.standing()) : now;
        }
        return new Told(title, definition, now);
    }

    /** The notification, the returned forms and the analysis form of a case. */
    static List<Told> of(Database database, FormLibrary library, long caseId) {
        return database.list("panelmeeting/forms-told.sql", Map.of("caseId", caseId), row -> {
            FormDefinition definition = library.get(row.text("form"), row.text("edition"));
            String agency = row.text("agency_kind");
            return new Told(definition.title() + (agency == null ? "" : ", " + AgencyKind.of(agency).label()),
                definition, Answers.parse(row.text("answers")));
        });
    }
}

package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.sql.Database;
import org.cdop.sql.Row;

/** Reads what the composite record of a case is made of: the notification with the facts as the case keeps them now, and every returned form. */
@ApplicationScoped
class Sources {

    private static final String NOTIFICATION = "notification";
    private static final String THE_NOTIFICATION = "the notification";

    /** Facts that a case keeps as columns, by the names that questions are bound to. */
    private static final Map<String, String> KEPT = Map.of("child.sex", "sex", "case.ethnicity", "ethnicity", "case.gestationWeeks",
        "gestation_weeks", "case.birthWeight", "birth_weight_g", "case.placeOfDeath", "place_of_death", "case.expected", "expected",
        "case.event", "event");
    private static final Set<String> NUMBERS = Set.of("gestation_weeks", "birth_weight_g");

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    @Inject
    private Clock clock;

    CompositeRecord composite(long caseId) {
        return CompositeRecord.of(forms(caseId), settled(caseId), asked(caseId));
    }

    /** Every form that is owed, or was returned with answers. */
    private List<AskedForm> asked(long caseId) {
        LocalDate today = LocalDate.now(clock);
        return database.list("reporting/asked-forms.sql", Map.of("case", caseId), row -> {
            FormDefinition form = Parts.of(library.get(row.text("form"), row.text("edition")).forAgency(row.text("kind")), row.text("parts"));
            if (row.yes("owed")) {
                Owing owing = new Owing(row.text("agency"), row.number("id"), row.day("due_on"), today.isAfter(row.day("due_on")));
                return new AskedForm(form, owing, row.yes("everything"), null, Answers.NONE);
            }
            return new AskedForm(form, null, false, row.text("asked") == null ? null : Set.of(row.text("asked").split(" ")), Answers.parse(row.text("answers")));
        });
    }

    /** The notification first, then the forms in the order in which they were returned. */
    List<SourceForm> forms(long caseId) {
        List<SourceForm> all = new ArrayList<>();
        List<SourceForm> returned = database.list("reporting/sources.sql", Map.of("case", caseId), row -> new SourceForm(
            row.text("agency") == null ? THE_NOTIFICATION : row.text("agency"), row.number("request_id"),
            library.get(row.text("form"), row.text("edition")), Answers.parse(row.text("answers")), row.moment("returned_at")));
        Optional<SourceForm> notification = returned.stream().filter(f -> f.definition().form().equals(NOTIFICATION)).findFirst();
        database.one("reporting/kept-facts.sql", Map.of("case", caseId), row -> kept(row, notification)).ifPresent(all::add);
        returned.stream().filter(f -> !f.definition().form().equals(NOTIFICATION)).forEach(all::add);
        return all;
    }

    /** Who the child was stands in the case and nowhere else. */
    private SourceForm kept(Row row, Optional<SourceForm> notification) {
        FormDefinition definition = notification.map(SourceForm::definition)
            .orElseGet(() -> library.current(NOTIFICATION, LocalDate.now(clock)));
        Answers answers = notification.map(SourceForm::answers).orElse(Answers.NONE);
        for (Map.Entry<String, String> bound : definition.bindings().entrySet()) {
            String linkId = bound.getValue();
            String column = KEPT.get(bound.getKey());
            if (bound.getKey().equals("case.jarCriteria")) {
                answers = criteria(answers, linkId, row.text("jar_criteria"));
            } else if (column == null) {
                answers = bound.getKey().startsWith("child.") ? answers.without(linkId) : answers;
            } else if (row.text(column) != null) {
                answers = NUMBERS.contains(column) ? answers.with(linkId, row.integer(column)) : answers.with(linkId, row.text(column));
            }
        }
        return new SourceForm(THE_NOTIFICATION, null, definition, answers, row.moment("notified_at"));
    }

    private static Answers criteria(Answers answers, String linkId, String kept) {
        return kept == null || kept.isBlank() ? answers : answers.withCodes(linkId, List.of(kept.split(";")));
    }

    List<Settled> settled(long caseId) {
        return database.list("reporting/settled.sql", Map.of("case", caseId), row -> new Settled(row.text("link_id"),
            array("[" + row.text("answer") + "]").get(0), array(row.text("seen")), row.text("reason"), row.moment("settled_at"),
            row.text("settled_by")));
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }
}

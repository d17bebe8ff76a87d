package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.document.KeptFile;
import org.cdop.form.AnswerType;
import org.cdop.form.FormDefinition;
import org.cdop.reporting.RequestMessages.Facts;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Attaching a file to a form that is owed: it is kept with the case, for the coordinators alone. */
@ApplicationScoped
class Attaching {

    private static final String ATTACHED = "a file was attached";

    /** Files of one form, also those that were replaced: all are kept (local setting). */
    private static final int MOST = 20;

    @Inject
    private Requests requests;

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Keeps a file with the case and makes it the answer to this question, if it is asked. */
    void attach(FormRequest request, FormDefinition asked, String linkId, String fileName, byte[] content) {
        request.refuseUnlessOwed();
        if (asked.question(linkId).filter(q -> q.type() == AnswerType.FILE).isEmpty()) {
            throw new NotFound();
        }
        if (requests.events(request).stream().filter(e -> e.what().equals(ATTACHED)).count() >= MOST) {
            throw new RuleBroken("No more than " + MOST + " files can be attached to one form. Send the others to the coordinator of the panel.");
        }
        Facts facts = requests.facts(request);
        KeptFile file = KeptFile.of(fileName, content, settings.number(Setting.DOCUMENT_LIMIT_MB, facts.panel()));
        long id = database.one("reporting/next-document.sql", Map.of(), row -> row.number("id")).orElseThrow(NotFound::new);
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "case", request.caseId(), "title", facts.formTitle() + ", " + facts.agency(),
            "fileName", file.name(), "type", file.type(), "size", (long) content.length, "sha", file.sha256(), "content", content,
            "at", clock.instant(), "by", request.contactEmail()));
        database.run("reporting/attach-file.sql", values);
        FormResponse response = requests.response(request);
        response.saved(response.answers().with(linkId, id + " " + file.name()), clock.instant());
        requests.happened(request, ATTACHED, file.name());
    }
}

package org.cdop.document;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Files kept with a case: post-mortem report, minutes, letters. Only that panel's coordinators see them. */
@Stateless
@DenyAll
public class Documents {

    /** What a document is called on a page. */
    public static final List<String> KINDS = List.of("post-mortem report", "minutes", "letter", "report", "other");

    /** A document without its content. */
    public record Listed(long id, String kind, String title, String fileName, String contentType, long size, String sha256,
                         Instant attachedAt, String attachedBy) {
    }

    /** A document with its content. */
    public record Content(String fileName, String contentType, byte[] bytes) {
    }

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the list of documents")
    public List<Listed> of(@OfCase String theCase) {
        return database.list("document/list.sql", Map.of("case", theCase), row -> new Listed(row.number("id"), row.text("kind"),
            row.text("title"), row.text("file_name"), row.text("content_type"), row.number("size"), row.text("sha256"),
            row.moment("attached_at"), row.text("attached_by")));
    }

    /** Refuses a file that is empty, too large (setting), or not what may be attached, whatever its name says. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("attached a document")
    public void attach(@OfCase String theCase, String kind, String title, String fileName, byte[] content) {
        KeptFile file = KeptFile.of(fileName, content, settings.number(Setting.DOCUMENT_LIMIT_MB, theCase.substring(0, Math.max(0, theCase.indexOf('/')))));
        if (title == null || title.isBlank()) {
            throw new RuleBroken("Give the document a title.");
        }
        int kept = database.run("document/attach.sql", Map.of("case", theCase, "kind", KINDS.contains(kind) ? kind : "other",
            "title", title.strip(), "fileName", file.name(), "type", file.type(), "size", (long) content.length, "sha", file.sha256(),
            "content", content, "at", clock.instant(), "by", caller.get().name()));
        if (kept == 0) {
            throw new NotFound();
        }
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened a document")
    public Content open(@OfCase String theCase, long id) {
        return database.one("document/open.sql", Map.of("case", theCase, "id", id),
            row -> new Content(row.text("file_name"), row.text("content_type"), row.bytes("content"))).orElseThrow(NotFound::new);
    }

    /** Takes a document off the case; that it was there, and why it was taken off, stays. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("removed a document")
    public void remove(@OfCase String theCase, long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Give the reason for which the document is removed.");
        }
        if (database.run("document/remove.sql", Map.of("case", theCase, "id", id, "why", reason, "at", clock.instant())) == 0) {
            throw new NotFound();
        }
    }
}

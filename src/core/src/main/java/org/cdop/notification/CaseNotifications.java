package org.cdop.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** The notification form that became a case, as it was told, in its edition for life. */
@Stateless
@DenyAll
public class CaseNotifications {

    /**
     * What was told.
     *
     * @param references every notification of this death, the first first
     */
    public record Read(FormDefinition definition, Answers answers, Instant receivedAt, String by, List<String> references) {
    }

    @Inject
    private Database database;

    @Inject
    private NotificationCheck check;

    /** Empty for a case that was taken in without a notification form, for instance by import. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("read the notification of the case")
    public Optional<Read> of(@OfCase CaseNumber number) {
        return database.one("notification/of-case.sql", Map.of("panel", number.panel(), "ref", number.ref()),
            row -> new Read(check.edition(row.text("edition")), Answers.parse(row.text("answers")), row.moment("returned_at"),
                row.text("returned_by"), row.texts("known")));
    }
}

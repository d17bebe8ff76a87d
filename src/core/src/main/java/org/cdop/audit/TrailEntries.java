package org.cdop.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** The trail as the auditor reads it: who, what act, when, which case number; nothing of what is in a case. */
@Stateless
public class TrailEntries {

    /** Entries on one page. */
    public static final int PAGE = 50;

    @Inject
    private Database database;

    /** One act of one person; panel and case are null where it was on none, and then {@code account} may say on which account. */
    public record Entry(Instant at, String who, String name, String act, String panel, String caseRef, String account) {
    }

    /** What is asked for; null or blank asks for all. */
    public record Asked(String words, String panel, LocalDate from, LocalDate until) {
    }

    /** One page of the entries asked for, the newest first; one more than a page where there are older ones. */
    @RolesAllowed(Role.AUDITOR)
    @Audited("read the trail")
    public List<Entry> list(Asked asked, int page) {
        Map<String, Object> values = new HashMap<>();
        values.put("words", blank(asked.words()));
        values.put("panel", blank(asked.panel()));
        values.put("from", asked.from());
        values.put("until", asked.until());
        values.put("most", PAGE + 1);
        values.put("skip", Math.max(page, 0) * PAGE);
        return database.list("audit/entries.sql", values, row -> new Entry(row.moment("at"), row.text("who"), row.text("name"),
            row.text("act"), row.text("panel"), row.text("case_ref"), row.text("account")));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

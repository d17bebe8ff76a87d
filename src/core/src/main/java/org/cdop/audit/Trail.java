package org.cdop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.cdop.sql.Database;

/** The trail: who did or saw what, when, on which case. Entries are added in the transaction of the act itself. */
@ApplicationScoped
public class Trail {

    @Inject
    private Database database;

    /** Adds an entry on a case named "PANEL/reference", or on none where {@code theCase} is null. */
    public void record(String act, String theCase) {
        record(act, theCase, null);
    }

    /** Adds an entry with a few words of detail; never a child's name or NHS number. */
    public void record(String act, String theCase, String detail) {
        int slash = theCase == null ? -1 : theCase.indexOf('/');
        Map<String, Object> values = new HashMap<>();
        values.put("act", act);
        values.put("panel", slash < 0 ? null : theCase.substring(0, slash));
        values.put("ref", slash < 0 ? null : theCase.substring(slash + 1));
        values.put("detail", detail);
        database.run("audit/record.sql", values);
    }
}

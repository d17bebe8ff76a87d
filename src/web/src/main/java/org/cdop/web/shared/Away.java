package org.cdop.web.shared;

import org.cdop.sql.DatabaseFailed;

/** Whether something failed because the database is away: then a page says so plainly and comes back by itself. */
public final class Away {

    private Away() {
    }

    public static boolean is(Throwable failure) {
        return DatabaseFailed.isAway(failure);
    }
}

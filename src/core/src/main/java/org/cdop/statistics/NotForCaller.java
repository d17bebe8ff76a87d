package org.cdop.statistics;

import jakarta.ejb.ApplicationException;

/** True counts are for the coordinator, the chair and the lead of the panel; public ones for its members too. */
@ApplicationException(rollback = true)
public class NotForCaller extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotForCaller() {
        super("You hold no role in this panel that may see these numbers.");
    }
}

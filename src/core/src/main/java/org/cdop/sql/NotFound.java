package org.cdop.sql;

import jakarta.ejb.ApplicationException;

/** The thing does not exist, or the person who asks may not know of it: the two are told alike. */
@ApplicationException(rollback = true, inherited = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("There is nothing here that you may see.");
    }
}

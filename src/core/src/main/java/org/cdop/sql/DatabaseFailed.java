package org.cdop.sql;

import java.sql.SQLException;

/** The database refused a statement or is away. */
public class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailed(SQLException cause) {
        super("The database did not do what was asked (" + cause.getSQLState() + ")", cause);
    }
}

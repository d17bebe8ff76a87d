package org.cdop.sql;

import java.sql.SQLException;

/** The database refused a statement or is away. */
public class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailed(SQLException cause) {
        super("The database did not do what was asked (" + cause.getSQLState() + ")", cause);
    }

    /** Whether a failure, or what caused it, is a database that cannot be reached just now. */
    public static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql) || cause.getClass().getName().endsWith("PoolingException")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a failure, or what caused it, is a statement that was broken off because it took too long or waited too long for another. */
    public static boolean tookTooLong(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ("57014".equals(sql.getSQLState()) || "55P03".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row with the same key was there already. */
    public boolean isTaken() {
        return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? String.valueOf(failure.getMessage()).startsWith("Error in allocating a connection")
            : state.startsWith("08") || state.startsWith("57P");
    }
}

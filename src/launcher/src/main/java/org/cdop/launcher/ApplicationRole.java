package org.cdop.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role that the application signs in with: it owns nothing and inherits nothing. Made before the server starts,
 * because the server signs in while it deploys.
 */
final class ApplicationRole {

    private final Login owner;

    ApplicationRole(Login owner) {
        this.owner = owner;
    }

    void make(String name, String password) {
        if (name.equals(owner.user())) {
            throw new LaunchFailed("DB_APP_USER is the same as DB_USER: the application must not own its tables, name another role.");
        }
        try (Connection connection = owner.connect(); Statement s = connection.createStatement()) {
            needOwner(s);
            String role = s.enquoteIdentifier(name, true);
            if (missing(s, name)) {
                s.execute("create role " + role + " login noinherit");
            }
            s.execute("alter role " + role + " password " + s.enquoteLiteral(password));
        } catch (SQLException e) {
            throw new LaunchFailed("The user " + owner.user() + " may not make or change the application's role " + name
                + ": give it CREATEROLE, or set DB_APP_USER and DB_APP_PASSWORD to a role that it made.", e);
        }
        owner.as(owner.database(), name, password).check();
    }

    /** The owner's first act is to make its schema, and later ones to change it. */
    private void needOwner(Statement s) throws SQLException {
        try (ResultSet rows = s.executeQuery("select has_database_privilege(current_database(), 'create')")) {
            rows.next();
            if (!rows.getBoolean(1)) {
                throw new LaunchFailed("The user " + owner.user() + " may make nothing in the database " + owner.database()
                    + ": make it the owner of the database, or check DB_NAME and DB_USER.");
            }
        }
    }

    private static boolean missing(Statement s, String name) throws SQLException {
        try (ResultSet rows = s.executeQuery("select 1 from pg_roles where rolname = " + s.enquoteLiteral(name))) {
            return !rows.next();
        }
    }
}

package org.cdop.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the database and the role that owns it: no superuser, but allowed to make the application's role. */
final class OwnedDatabase {

    private final Connection superuser;

    OwnedDatabase(Connection superuser) {
        this.superuser = superuser;
    }

    void make(Login owner) throws SQLException {
        try (Statement s = superuser.createStatement()) {
            String role = s.enquoteIdentifier(owner.user(), true);
            if (missing(s, "select 1 from pg_roles where rolname = " + s.enquoteLiteral(owner.user()))) {
                s.execute("create role " + role + " login createrole");
            }
            s.execute("alter role " + role + " password " + s.enquoteLiteral(owner.password()));
            if (missing(s, "select 1 from pg_database where datname = " + s.enquoteLiteral(owner.database()))) {
                s.execute("create database " + s.enquoteIdentifier(owner.database(), true) + " owner " + role);
            }
        }
    }

    private static boolean missing(Statement s, String query) throws SQLException {
        try (ResultSet rows = s.executeQuery(query)) {
            return !rows.next();
        }
    }
}

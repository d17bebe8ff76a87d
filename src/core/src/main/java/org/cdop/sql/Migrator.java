package org.cdop.sql;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this release before anything else starts. Runs as the owner of the schema, makes the role that
 * the application works with, and refuses to start if that role could get round row-level security.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "jdbc/cdopOwner")
    private DataSource owner;

    @Inject
    private StartUp startUp;

    @PostConstruct
    void start() {
        String role = environment("DB_APP_USER", "cdop_app");
        makeRole(role, environment("DB_APP_PASSWORD", ""));
        migrate(owner, role);
        refuseAPowerfulRole(role);
        startUp.migrated();
    }

    /** Runs every migration that this database has not had yet. */
    public static void migrate(DataSource owner, String applicationRole) {
        Flyway.configure(Migrator.class.getClassLoader())
            .dataSource(owner)
            .schemas("cdop")
            .placeholders(Map.of("app", applicationRole))
            .locations("classpath:db/migration")
            .load()
            .migrate();
    }

    private void makeRole(String role, String password) {
        try (Connection c = owner.getConnection(); Statement s = c.createStatement()) {
            String name = s.enquoteIdentifier(role, true);
            try (ResultSet known = s.executeQuery("select 1 from pg_roles where rolname = " + s.enquoteLiteral(role))) {
                if (!known.next()) {
                    known.close();
                    s.execute("create role " + name + " login noinherit");
                }
            }
            if (!password.isEmpty()) {
                s.execute("alter role " + name + " password " + s.enquoteLiteral(password));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("DB_USER could not make the application's role " + role
                + ": it needs the right to create roles (" + e.getSQLState() + ")");
        }
    }

    private void refuseAPowerfulRole(String role) {
        String powers = "select r.rolsuper or r.rolbypassrls"
            + " or exists (select 1 from pg_class t where t.relowner = r.oid)"
            + " or pg_has_role(r.oid, (select nspowner from pg_namespace where nspname = 'cdop'), 'member')"
            + " from pg_roles r where r.rolname = ";
        try (Connection c = owner.getConnection(); Statement s = c.createStatement();
                ResultSet rows = s.executeQuery(powers + s.enquoteLiteral(role))) {
            if (!rows.next() || rows.getBoolean(1)) {
                throw new IllegalStateException("The application's role " + role + " owns a table, is a superuser or may"
                    + " bypass row security: the server does not start. Name another role in DB_APP_USER.");
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}

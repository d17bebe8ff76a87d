package org.cdop.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cdop.sql.Migrator;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL with every migration done, started once for all tests of the module. Tests work in a transaction of
 * their own that is rolled back, as the owner or as the application's role with a caller bound.
 */
public final class TestDatabase {

    private static final String APP = "cdop_app";
    private static EmbeddedPostgres server;

    private TestDatabase() {
    }

    private static synchronized int port() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
                try (Connection c = server.getPostgresDatabase().getConnection(); Statement s = c.createStatement()) {
                    s.execute("create role cdop_owner login createrole password 'owner'");
                    s.execute("create role cdop_app login noinherit password 'app'");
                    s.execute("grant cdop_app to cdop_owner with set true, inherit false");
                    s.execute("create database cdop owner cdop_owner");
                }
                Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PGSimpleDataSource owner = new PGSimpleDataSource();
            owner.setURL("jdbc:postgresql://localhost:" + server.getPort() + "/cdop");
            owner.setUser("cdop_owner");
            Migrator.migrate(owner, APP);
        }
        return server.getPort();
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the owner, who is not held by row security; nothing is committed unless the test does. */
    public static Connection asOwner() throws SQLException {
        return connect("cdop_owner");
    }

    /** A connection of the application's role, as the server has them; bind a caller before asking. */
    public static Connection asApplication() throws SQLException {
        return connect(APP);
    }

    private static Connection connect(String user) throws SQLException {
        Connection c = DriverManager.getConnection(
            "jdbc:postgresql://localhost:" + port() + "/cdop?currentSchema=cdop,public", user, "");
        c.setAutoCommit(false);
        return c;
    }

    /** Binds a caller to the running transaction as a service that admits these roles would. */
    public static void bind(Connection c, String name, String... admitted) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("select bind_caller(?, ?, current_date)")) {
            s.setString(1, name);
            s.setArray(2, c.createArrayOf("text", admitted));
            s.executeQuery().close();
        }
    }

    /** Turns the connection, with what it has not committed yet, into the application's role with a caller bound. */
    public static void become(Connection owner, String name, String... admitted) throws SQLException {
        try (Statement s = owner.createStatement()) {
            s.execute("set local role " + APP);
        }
        bind(owner, name, admitted);
    }

    /** Runs one or more statements. */
    public static void run(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    public static List<String> column(Connection c, String sql) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet rows = s.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}

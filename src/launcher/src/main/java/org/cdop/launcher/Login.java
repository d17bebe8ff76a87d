package org.cdop.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and who signs in there. */
public record Login(String host, int port, String database, String user, String password) {

    private static final int OLDEST = 15;

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("ApplicationName", "cdop launcher");
        return DriverManager.getConnection("jdbc:postgresql://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port
            + "/" + java.net.URLEncoder.encode(database, java.nio.charset.StandardCharsets.UTF_8), properties);
    }

    /** Without the password: a log or a message may carry it. */
    @Override
    public String toString() {
        return user + " at " + host + ":" + port + "/" + database;
    }

    Login as(String otherDatabase, String otherUser, String otherPassword) {
        return new Login(host, port, otherDatabase, otherUser, otherPassword);
    }

    /** Refuses a database that cannot be worked with, and says which setting to look at. */
    void check() {
        try (Connection connection = connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new LaunchFailed("PostgreSQL at " + host + ":" + port + " has version " + version + ": "
                    + OLDEST + " or newer is needed.");
            }
        } catch (SQLException e) {
            throw new LaunchFailed(why(e), e);
        }
    }

    private String why(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28") || state.equals("08004")) {
            return "PostgreSQL at " + host + ":" + port + " does not admit the user " + user + ": check DB_USER and DB_PASSWORD.";
        }
        if (state.equals("3D000")) {
            return "PostgreSQL at " + host + ":" + port + " has no database " + database + ": make it, or check DB_NAME.";
        }
        if (state.startsWith("08")) {
            return "No PostgreSQL answers at " + host + ":" + port + ": check DB_HOST and DB_PORT, and that it is running.";
        }
        return "PostgreSQL at " + host + ":" + port + " refuses the connection (" + state + "): check the DB_ settings.";
    }
}

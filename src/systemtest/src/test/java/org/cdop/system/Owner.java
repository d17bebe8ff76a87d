package org.cdop.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The database as its owner sees it, past every rule of the application: to arrange what no page arranges, and to look. */
final class Owner {

    private Owner() {
    }

    static void run(String sql, Object... parameters) {
        try (Connection connection = OneServer.server().owner().connect(); PreparedStatement statement = filled(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The first column of the first row as text; null where there is no row. */
    static String ask(String sql, Object... parameters) {
        try (Connection connection = OneServer.server().owner().connect(); PreparedStatement statement = filled(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static PreparedStatement filled(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}

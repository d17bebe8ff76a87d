package org.cdop.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Runs titled queries on one connection; parameters are given by name, and a name that the query lacks is refused. */
public final class Queries {

    private final Connection connection;

    public Queries(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(SqlFile query, Map<String, ?> parameters, Function<Row, T> reader) {
        try (PreparedStatement statement = prepare(query, parameters); ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
                all.add(reader.apply(row));
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    public <T> Optional<T> one(SqlFile query, Map<String, ?> parameters, Function<Row, T> reader) {
        return list(query, parameters, reader).stream().findFirst();
    }

    /** Runs a statement that changes rows; answers how many. */
    public int run(SqlFile statement, Map<String, ?> parameters) {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private PreparedStatement prepare(SqlFile query, Map<String, ?> parameters) throws SQLException {
        for (String name : parameters.keySet()) {
            if (!query.parameters().contains(name)) {
                throw new IllegalArgumentException(query.path() + " has no parameter :" + name);
            }
        }
        PreparedStatement statement = connection.prepareStatement(query.prepared());
        int i = 1;
        for (String name : query.parameters()) {
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException(query.path() + " needs a parameter :" + name);
            }
            set(statement, i++, parameters.get(name));
        }
        return statement;
    }

    private void set(PreparedStatement statement, int i, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(i, Types.NULL);
        } else if (value instanceof Instant) {
            statement.setObject(i, ((Instant) value).atOffset(ZoneOffset.UTC));
        } else if (value instanceof LocalDate) {
            statement.setObject(i, value);
        } else if (value instanceof Enum) {
            statement.setString(i, ((Enum<?>) value).name());
        } else if (value instanceof Collection) {
            statement.setArray(i, array((Collection<?>) value));
        } else {
            statement.setObject(i, value);
        }
    }

    private java.sql.Array array(Collection<?> values) throws SQLException {
        boolean numbers = !values.isEmpty() && values.iterator().next() instanceof Number;
        return connection.createArrayOf(numbers ? "bigint" : "text", values.toArray());
    }
}

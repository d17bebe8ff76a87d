package org.cdop.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs titled queries on the connection of the running transaction, the same that the entities are kept through, so
 * that row-level security knows who asks.
 */
@ApplicationScoped
public class Database {

    @PersistenceContext
    private EntityManager entities;

    public <T> List<T> list(String file, Map<String, ?> parameters, Function<Row, T> reader) {
        return queries().list(SqlFile.of(file), parameters, reader);
    }

    public <T> List<T> list(SqlFile file, Map<String, ?> parameters, Function<Row, T> reader) {
        return queries().list(file, parameters, reader);
    }

    public <T> Optional<T> one(String file, Map<String, ?> parameters, Function<Row, T> reader) {
        return queries().one(SqlFile.of(file), parameters, reader);
    }

    public <T> Optional<T> one(SqlFile file, Map<String, ?> parameters, Function<Row, T> reader) {
        return queries().one(file, parameters, reader);
    }

    public int run(String file, Map<String, ?> parameters) {
        return queries().run(SqlFile.of(file), parameters);
    }

    /** The connection of the running transaction. Entities changed so far are written first, so that the query sees them. */
    public Queries queries() {
        Connection connection = entities.unwrap(Connection.class);
        entities.flush();
        if (connection == null) {
            // A transaction that has asked nothing yet has no connection to show: asking makes it take one.
            entities.createNativeQuery("select 1").getSingleResult();
            connection = entities.unwrap(Connection.class);
        }
        return new Queries(connection);
    }
}

package org.cdop.system.inside;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.cdop.role.Role;

/** A work bench beside the services: the same entities, the same pool, and a transaction that is dropped at the end. */
@Stateless
public class Bench {

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "jdbc/cdop")
    private DataSource pool;

    @Resource
    private EJBContext context;

    public EntityManager entities() {
        return entities;
    }

    /** Works as a coordinator in a transaction that is dropped at the end, whatever happened. */
    @RolesAllowed(Role.COORDINATOR)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T dropped(Callable<T> work) throws Exception {
        try {
            return work.call();
        } finally {
            context.setRollbackOnly();
        }
    }

    /** One value, asked on the connection of the running transaction. */
    public String within(String sql) {
        return String.valueOf(entities.createNativeQuery(sql).getSingleResult());
    }

    /** One value, asked on any connection of the pool by nobody in particular. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String outside(String sql) throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}

package org.cdop.system.inside;

import jakarta.annotation.Resource;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.ejb.TransactionRolledbackLocalException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Calls a service for whoever asks. The call is made in a transaction that is lost already: the container asks for
 * the role first and then does not begin the method, so that nothing is read and nothing changed.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Asking {

    @Resource
    private UserTransaction transaction;

    /** Whether the container refuses the call for the sake of the role. */
    public boolean isRefused(Object service, Method method) {
        try {
            return asked(service, method);
        } catch (NotSupportedException | SystemException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean asked(Object service, Method method) throws NotSupportedException, SystemException, IllegalAccessException {
        transaction.begin();
        transaction.setRollbackOnly();
        try {
            method.invoke(service, nothing(method));
            throw new IllegalStateException(method + " was carried out");
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof EJBAccessException || e.getCause() instanceof AccessLocalException) {
                return true;
            }
            if (e.getCause() instanceof EJBTransactionRolledbackException || e.getCause() instanceof TransactionRolledbackLocalException) {
                return false;
            }
            throw new IllegalStateException(method + " was begun", e.getCause());
        } finally {
            transaction.rollback();
        }
    }

    private static Object[] nothing(Method method) {
        Object[] values = new Object[method.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            values[i] = type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
        }
        return values;
    }
}

package org.cdop.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.cdop.role.Role;

/** Lets the demonstration work as one of its accounts in the role of coordinator; never reached from a page. */
@Stateless
@RunAs(Role.COORDINATOR)
public class AsCoordinator {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(String account, Supplier<T> work) {
        return Acting.as(account, work);
    }
}

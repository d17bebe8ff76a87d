package org.cdop.system.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.cdop.role.Role;

/** Calls in the role of the auditor, as whom nothing in the system acts by itself. */
@Stateless
@RunAs(Role.AUDITOR)
public class AsAuditor {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean call(Supplier<Boolean> work) {
        return work.get();
    }
}

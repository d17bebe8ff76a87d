package org.cdop.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import org.cdop.sql.StartUp;

/**
 * Binds the caller to the transaction of every service method, before it runs. Only the roles that the method admits
 * count: one who coordinates one panel and sits on another sees, as a coordinator, the first panel only. The outermost
 * method of a transaction decides.
 */
public class CallerBinding {

    /** Name under which the system's own work stands in the trail. */
    public static final String SYSTEM = "the system";

    @Inject
    private CurrentCaller current;

    @Inject
    private StartUp startUp;

    @Resource
    private EJBContext ejb;

    @AroundInvoke
    public Object bind(InvocationContext call) throws Exception {
        if (current.canBind()) {
            Method method = call.getMethod();
            if (method.isAnnotationPresent(AsSystem.class)) {
                current.bind(SYSTEM, List.of("system"));
            } else {
                current.bind(name(), admitted(method));
            }
        }
        return call.proceed();
    }

    @AroundTimeout
    public Object bindTimer(InvocationContext call) throws Exception {
        if (!startUp.isFinished()) {
            return null;
        }
        if (current.canBind()) {
            current.bind(SYSTEM, List.of("system"));
        }
        return call.proceed();
    }

    private String name() {
        return Acting.name() != null ? Acting.name() : ejb.getCallerPrincipal().getName();
    }

    private static List<String> admitted(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        return roles == null ? List.of() : List.of(roles.value());
    }
}

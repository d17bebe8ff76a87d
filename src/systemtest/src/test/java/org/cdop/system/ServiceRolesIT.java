package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import org.cdop.access.AsAdministrator;
import org.cdop.access.AsChair;
import org.cdop.access.AsCoordinator;
import org.cdop.access.AsLead;
import org.cdop.access.AsMember;
import org.cdop.access.AsRespondent;
import org.cdop.role.Role;
import org.cdop.system.inside.AsAuditor;
import org.cdop.system.inside.Asking;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: every public method of every service, called in every role and in none. */
@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceRolesIT {

    private static final String NOBODY = "nobody";

    @EJB
    private Asking asking;
    @Inject
    private AsCoordinator coordinators;
    @Inject
    private AsChair chairs;
    @Inject
    private AsMember members;
    @Inject
    private AsLead leads;
    @Inject
    private AsRespondent respondents;
    @Inject
    private AsAdministrator administrators;
    @EJB
    private AsAuditor auditors;

    private final Map<String, Function<Supplier<Boolean>, Boolean>> callers = new LinkedHashMap<>();

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.with("roles", Asking.class, ServiceRolesIT.class);
    }

    @BeforeEach
    void everybody() {
        callers.put(NOBODY, Supplier::get);
        callers.put(Role.COORDINATOR, work -> coordinators.call("nobody.at.all", work));
        callers.put(Role.CHAIR, work -> chairs.call("nobody.at.all", work));
        callers.put(Role.MEMBER, work -> members.call("nobody.at.all", work));
        callers.put(Role.LEAD, work -> leads.call("nobody.at.all", work));
        callers.put(Role.RESPONDENT, work -> respondents.call("nobody.at.all", work));
        callers.put(Role.ADMINISTRATOR, work -> administrators.call("nobody.at.all", work));
        callers.put(Role.AUDITOR, auditors::call);
    }

    @Test
    void a_service_refuses_exactly_those_whose_role_it_does_not_name() throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Class<?> type : services()) {
            Object service = new InitialContext().lookup("java:app/core/" + type.getSimpleName() + "!" + type.getName());
            for (Method method : methods(type)) {
                Set<String> named = named(type, method);
                for (Map.Entry<String, Function<Supplier<Boolean>, Boolean>> caller : callers.entrySet()) {
                    boolean mayNot = !named.contains(caller.getKey());
                    if (mayNot || isStoppedByALostTransaction(method)) {
                        asked++;
                        if (caller.getValue().apply(() -> asking.isRefused(service, method)) != mayNot) {
                            wrong.add(caller.getKey() + (mayNot ? " may call " : " may not call ") + type.getSimpleName() + "." + method.getName());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).as("calls made").isGreaterThan(1000);
    }

    private static List<Class<?>> services() throws IOException, ClassNotFoundException {
        List<Class<?>> all = new ArrayList<>();
        try (InputStream in = ServiceRolesIT.class.getResourceAsStream("/services.txt")) {
            for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                all.add(Class.forName(name));
            }
        }
        return all;
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()).toList();
    }

    /** The roles that a method names, or its class where it names none. */
    private Set<String> named(Class<?> type, Method method) {
        Set<String> named = named(method);
        named = named == null ? named(type) : named;
        return named == null ? callers.keySet() : named;
    }

    private Set<String> named(AnnotatedElement what) {
        if (what.isAnnotationPresent(RolesAllowed.class)) {
            return new TreeSet<>(List.of(what.getAnnotation(RolesAllowed.class).value()));
        }
        if (what.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        return what.isAnnotationPresent(PermitAll.class) ? callers.keySet() : null;
    }

    private static boolean isStoppedByALostTransaction(Method method) {
        TransactionAttribute attribute = method.getAnnotation(TransactionAttribute.class);
        return attribute == null || attribute.value() == TransactionAttributeType.REQUIRED;
    }
}

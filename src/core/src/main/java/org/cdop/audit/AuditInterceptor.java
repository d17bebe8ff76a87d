package org.cdop.audit;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

/** Writes into the trail what a service method marked {@link Audited} did, once it has done it. */
public class AuditInterceptor {

    @Inject
    private Trail trail;

    @AroundInvoke
    public Object record(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        if (audited != null) {
            trail.record(audited.value(), caseOf(call));
        }
        return answer;
    }

    private static String caseOf(InvocationContext call) {
        Method method = call.getMethod();
        Annotation[][] marks = method.getParameterAnnotations();
        for (int i = 0; i < marks.length; i++) {
            for (Annotation mark : marks[i]) {
                if (mark instanceof OfCase && call.getParameters()[i] != null) {
                    return call.getParameters()[i].toString();
                }
            }
        }
        return null;
    }
}

package org.cdop.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Lets a page say #{row.name} of a record, and #{row.late} of one that has isLate(), on every version of the server. */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        try {
            context.setPropertyResolved(base, property);
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException(property + " of a record");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (accessor(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    /** A component, or what the record works out of its components; later versions know only the former. */
    private static Method accessor(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        String name = property.toString();
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return open(component.getAccessor());
            }
        }
        return Arrays.stream(base.getClass().getMethods())
            .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
            .filter(method -> worksOut(method.getName(), name)).findFirst().map(RecordResolver::open).orElse(null);
    }

    private static boolean worksOut(String method, String property) {
        return !property.isEmpty() && List.of("is", "get").stream()
            .anyMatch(start -> method.equals(start + Character.toUpperCase(property.charAt(0)) + property.substring(1)));
    }

    private static Method open(Method method) {
        method.setAccessible(true);
        return method;
    }
}

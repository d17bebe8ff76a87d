package org.cdop.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a service method does, in the words that the trail shows: {@code @Audited("opened the case file")}. The case is
 * the parameter marked {@link OfCase}; where there is none, the entry names no case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {
    String value();
}

package org.cdop.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method works for somebody without an account, or for nobody (a timer): row security lets it see all, so it must
 * give away nothing. A test lists every method that carries this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AsSystem {
    /** Why it may. */
    String value();
}

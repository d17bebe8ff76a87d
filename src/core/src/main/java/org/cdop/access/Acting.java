package org.cdop.access;

import java.util.function.Supplier;

/**
 * Names the person for whom this thread's service calls are made when no one is signed in: the demonstration, which
 * lives through invented cases as the demonstration accounts. Roles are still checked by the container.
 */
final class Acting {

    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    private Acting() {
    }

    static <T> T as(String name, Supplier<T> work) {
        String before = NAME.get();
        NAME.set(name);
        try {
            return work.get();
        } finally {
            if (before == null) {
                NAME.remove();
            } else {
                NAME.set(before);
            }
        }
    }

    static String name() {
        return NAME.get();
    }
}

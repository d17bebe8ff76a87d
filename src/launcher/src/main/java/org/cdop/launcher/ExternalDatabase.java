package org.cdop.launcher;

import java.util.List;

/** A PostgreSQL that is there already, named by {@code DB_HOST} and its companions. */
final class ExternalDatabase {

    private ExternalDatabase() {
    }

    static boolean isNamed(ServerOptions options) {
        return options.has("DB_HOST");
    }

    /** Refuses half a description before anything is started. */
    static void check(ServerOptions options) {
        for (String name : List.of("DB_PORT", "DB_NAME", "DB_USER", "DB_PASSWORD")) {
            if (!isNamed(options) && options.has(name)) {
                throw new LaunchFailed(name + " is set but DB_HOST is not: set DB_HOST to use an existing PostgreSQL, or leave"
                    + " both out for the embedded one.");
            }
        }
        if (isNamed(options)) {
            options.port("DB_PORT", 5432);
        }
    }

    static Login login(ServerOptions options) {
        return new Login(options.get("DB_HOST", ""), options.port("DB_PORT", 5432), options.get("DB_NAME", "cdop"),
            options.get("DB_USER", "cdop_owner"), options.get("DB_PASSWORD", ""));
    }
}

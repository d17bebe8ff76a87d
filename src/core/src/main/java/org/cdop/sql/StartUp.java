package org.cdop.sql;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the system has finished its start: migrations done and, where asked for, the demonstration loaded. */
@ApplicationScoped
public class StartUp {

    private volatile boolean migrated;
    private volatile boolean loaded;

    public void migrated() {
        migrated = true;
    }

    public void loaded() {
        loaded = true;
    }

    public boolean isFinished() {
        return migrated && loaded;
    }
}

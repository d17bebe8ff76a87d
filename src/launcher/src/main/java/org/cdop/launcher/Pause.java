package org.cdop.launcher;

/** A short wait for another process. */
final class Pause {

    private Pause() {
    }

    static void milliseconds(long time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("The start was interrupted.", e);
        }
    }
}

package org.cdop.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The demonstration's way into a new database: begun at the first start, finished when the server says that it holds all
 * cases. One that was broken off is begun again from nothing; no page is answered in between, so nobody could save anything.
 */
final class FirstLoad {

    private final Path mark;

    FirstLoad(DataDirectory data) {
        this.mark = data.file("demo.loading");
    }

    void begin() {
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new LaunchFailed("The file " + mark + " cannot be written.", e);
        }
    }

    boolean isUnfinished() {
        return Files.exists(mark);
    }

    void finish() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw new LaunchFailed("The file " + mark + " cannot be deleted.", e);
        }
    }
}

package org.cdop.web.exchange;

import java.util.UUID;
import org.cdop.sql.NotFound;

/** The name of a file between its check and its import. */
final class KeptFile {

    private KeptFile() {
    }

    /** What is no name is the name of no file. */
    static UUID of(String name) {
        try {
            return UUID.fromString(String.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}

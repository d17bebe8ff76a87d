package org.cdop.casefile;

import java.util.List;

/**
 * A case file opened by its coordinator, with the child's identity.
 *
 * @param held what the review waits for today, in words; empty where it is not on hold
 */
public record OpenCase(CaseFile file, Child child, List<String> held) {

    /** Reads the history and the clocks at once: later, outside the transaction, row security would show none. */
    public OpenCase {
        file.events();
        file.clocks();
    }
}

package org.cdop.casefile;

/** A case file opened by its coordinator, with the child's identity. */
public record OpenCase(CaseFile file, Child child) {

    /** Reads the history and the clocks at once: later, outside the transaction, row security would show none. */
    public OpenCase {
        file.events();
        file.clocks();
    }
}

package org.cdop.form;

/** An edition file that cannot be used: the server does not start with it. */
public class FaultyDefinition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FaultyDefinition(String file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason);
    }
}

package org.cdop.form;

import java.util.logging.Logger;

/** An edition file that cannot be used: the server does not start with it. */
public class FaultyDefinition extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FaultyDefinition.class.getName());

    public FaultyDefinition(String file, int line, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + reason);
    }

    /** Reads files at the start. What is wrong with them is said in the log, where the launcher finds it: the server keeps no cause. */
    public static void saidInTheLog(Runnable reading) {
        try {
            reading.run();
        } catch (FaultyDefinition e) {
            LOG.severe("The start is refused: " + e.getMessage());
            throw e;
        }
    }
}

package org.cdop.launcher;

/** The start is refused; the message is one sentence for the person at the terminal. */
public class LaunchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchFailed(String sentence) {
        super(sentence);
    }

    public LaunchFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

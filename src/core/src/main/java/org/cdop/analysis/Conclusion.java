package org.cdop.analysis;

/**
 * Whether the panel found factors that could, by an intervention within reach locally or nationally, be modified to lower
 * the risk of future deaths. Neither blame nor a finding that this death was preventable.
 */
public enum Conclusion {
    YES("yes", "Modifiable factors identified"),
    NO("no", "No modifiable factors identified"),
    INSUFFICIENT("insufficient", "Insufficient information to make a judgement");

    private final String code;
    private final String label;

    Conclusion(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the database keeps it; null for none. */
    public static Conclusion of(String code) {
        for (Conclusion c : values()) {
            if (c.code.equals(code)) {
                return c;
            }
        }
        return null;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

package org.cdop.notification;

import java.util.Locale;

/** How the panel was told of the death. */
public enum Channel {
    PUBLIC("Online form"),
    TELEPHONE("Telephone call"),
    LETTER("Letter"),
    API("Another system");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.cdop.web.api;

import jakarta.ws.rs.BadRequestException;

/** The request cannot be read; the sentence says what is wrong with it. */
public class BadCall extends BadRequestException {

    private static final long serialVersionUID = 1L;

    public BadCall(String sentence) {
        super(sentence);
    }
}

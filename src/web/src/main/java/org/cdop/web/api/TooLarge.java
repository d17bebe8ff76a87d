package org.cdop.web.api;

import java.io.IOException;

/** A body went on beyond what the call takes. */
class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}

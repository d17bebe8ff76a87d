package org.cdop.web.shared;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether demonstration accounts exist: then every page says so, and other hosts are refused. */
@ApplicationScoped
public class Demonstration {

    public boolean isOn() {
        return !"false".equalsIgnoreCase(System.getenv("CDOP_DEMO"));
    }
}

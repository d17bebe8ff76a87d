package org.cdop.reporting;

/** Where a request for a form stands. Whether it is late is worked out when asked. */
public enum RequestState {
    REQUESTED("Requested"),
    RETURNED("Returned"),
    NIL("Returned nil: the agency did not know the child"),
    CANCELLED("Cancelled");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

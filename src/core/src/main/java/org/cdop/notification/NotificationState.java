package org.cdop.notification;

/** What became of a notification. Every state but the first is an end. */
public enum NotificationState {
    RECEIVED("New"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    TRANSFERRED("Belongs to another panel"),
    DUPLICATE("Duplicate");

    private final String label;

    NotificationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String getLabel() {
        return label;
    }
}

package org.cdop.notification;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.cdop.form.Finding;

/** The answers of a notification cannot be true or lack what must be told; each finding says which and why. */
@ApplicationException(rollback = true)
public class NotificationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public NotificationRefused(List<Finding> findings) {
        super("The notification cannot be received as it stands.");
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}

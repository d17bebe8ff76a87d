package org.cdop.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.casefile.CaseNumber;
import org.cdop.notification.CaseNotifications;

/** The notification of a case, as it was told. */
@Named
@RequestScoped
public class CaseNotificationPage {

    @Inject
    private CaseNotifications notifications;

    private String number;
    private CaseNotifications.Read read;

    public void load() {
        read = notifications.of(CaseNumber.parse(number)).orElse(null);
    }

    /** Null where the case came in without a form. */
    public CaseNotifications.Read getRead() {
        return read;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

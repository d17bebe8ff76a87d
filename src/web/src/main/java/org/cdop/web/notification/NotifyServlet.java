package org.cdop.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cdop.form.Answers;
import org.cdop.notification.Draft;
import org.cdop.notification.NotificationDrafts;
import org.cdop.notification.Receipt;

/** The journey for any professional, without an account and without a server session. */
@WebServlet(urlPatterns = {"/notify", "/notify/*"})
public class NotifyServlet extends NotificationJourney {

    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationDrafts drafts;

    public NotifyServlet() {
        super("/notify", false);
    }

    @Override
    Optional<Draft> read(String token) {
        return drafts.read(token);
    }

    @Override
    void keep(String token, String edition, Answers answers, int page) {
        drafts.keep(token, edition, answers, page);
    }

    @Override
    Receipt send(String token, HttpServletRequest request) {
        return drafts.send(token);
    }
}

package org.cdop.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cdop.form.Answers;
import org.cdop.notification.Channel;
import org.cdop.notification.Draft;
import org.cdop.notification.NotificationDrafts;
import org.cdop.notification.Receipt;
import org.cdop.role.Role;

/** The same journey for the coordinator who writes down a telephone call or a letter. */
@WebServlet(urlPatterns = {"/notifications/enter", "/notifications/enter/*"})
public class EnterServlet extends NotificationJourney {

    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationDrafts drafts;

    public EnterServlet() {
        super("/notifications/enter", true);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.isUserInRole(Role.COORDINATOR)) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    Optional<Draft> read(String token) {
        return drafts.readEntered(token);
    }

    @Override
    void keep(String token, String edition, Answers answers, int page) {
        drafts.keepEntered(token, edition, answers, page);
    }

    @Override
    Receipt send(String token, HttpServletRequest request) {
        return drafts.sendEntered(token, "letter".equals(request.getParameter("channel")) ? Channel.LETTER
            : "telephone".equals(request.getParameter("channel")) ? Channel.TELEPHONE : null);
    }
}

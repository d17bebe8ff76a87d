package org.cdop.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What somebody sees when a request fails: what happened and what to do; never a stack, a version or a path. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int status = given == null ? 404 : failure != null && Away.is(failure) ? 503 : given;
        PageHeaders.set(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        String[] words = words(status);
        String detail = words[1];
        if (failure != null && status == 500) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Failure " + number, failure);
            detail += " If it goes on, tell those who run this system and give them the number " + number + ".";
        }
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && asked.toString().startsWith("/api/")) {
            Problem.write(response, status, words[0], detail);
        } else {
            write(response, words[0], detail);
        }
    }

    private void write(HttpServletResponse response, String title, String detail) throws IOException {
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/errors/error.html")) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(new String(page.readAllBytes(), StandardCharsets.UTF_8)
                .replace("{title}", title).replace("{detail}", detail));
        }
    }

    private static String[] words(int status) {
        return switch (status) {
            case 400 -> new String[] {"We could not read that request", "Go back and try again."};
            case 401 -> new String[] {"You are not signed in", "Sign in and try again."};
            case 403 -> new String[] {"You may not see this page", "Your role does not include this. If you think it should, ask the administrator of this system."};
            case 404 -> new String[] {"Page not found", "There is nothing here that you may see. Check the address, or start from the first page."};
            case 405 -> new String[] {"That cannot be done here", "Go back and use the buttons on the page."};
            case 413 -> new String[] {"That is too large", "Nothing of it was taken. Go back, and send a smaller file or less text."};
            case 503 -> new String[] {"The service is not available just now", "Nothing that was saved is lost. Wait a minute and load the page again."};
            default -> new String[] {"Something went wrong", "What you were doing was not saved. Go back and try again."};
        };
    }
}

package org.cdop.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A page that is sent twice with the same content, by a doubled click or by loading the answer anew, is done once: the
 * second sender is taken to where the first was taken. What was refused may be sent again.
 */
@WebFilter("/*")
public class SentOnce extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final long PATIENCE_SECONDS = 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = isPage(request) ? request.getSession(false) : null;
        if (session == null) {
            chain.doFilter(request, response);
            return;
        }
        SentPages sent = SentPages.of(session);
        String key = SentPages.key(request);
        SentPages.Answer first = sent.first(key);
        if (first == null) {
            proceed(request, response, chain, sent, key);
        } else {
            follow(first, request, response, chain);
        }
    }

    private static void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain, SentPages sent, String key)
            throws IOException, ServletException {
        Redirected answer = new Redirected(response);
        try {
            chain.doFilter(request, answer);
        } finally {
            sent.answered(key, answer.location);
        }
    }

    private static void follow(SentPages.Answer first, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            String location = first.location().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (location == null) {
                chain.doFilter(request, response);
            } else {
                response.sendRedirect(location);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (ExecutionException | TimeoutException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && !PageFilter.isTooLarge(request) && request.getHeader("Faces-Request") == null
            && request.getParameter(VIEW_STATE) != null && !"stateless".equals(request.getParameter(VIEW_STATE));
    }

    /** Keeps in mind where the sender was taken. */
    private static final class Redirected extends HttpServletResponseWrapper {

        private String location;

        Redirected(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String to) throws IOException {
            location = to;
            super.sendRedirect(to);
        }
    }
}

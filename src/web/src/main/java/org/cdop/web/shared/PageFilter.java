package org.cdop.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives pages one address each and one Content-Security-Policy, with the nonce that PrimeFaces made. Text of more than
 * 2 megabytes in one form is refused in words, since the server would read nothing of it. What is no text is left out of it.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_TEXT = 2_000_000;
    private static final long MOST_WITH_FILE = 101L * 1024 * 1024;
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        PageHeaders.set(request, response);
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (read && path.endsWith(".xhtml") && !PageHeaders.isStatic(request)) {
            String query = request.getQueryString();
            String plain = path.substring(0, path.length() - 6);
            response.sendRedirect(("/index".equals(plain) ? "/" : plain) + (query == null ? "" : "?" + query));
        } else if ("/".equals(path)) {
            request.getRequestDispatcher("/index").forward(request, new OnePolicy(response));
        } else {
            chain.doFilter(new PlainRequest(request), new OnePolicy(response));
        }
    }

    /** Whether more was sent than any page takes: nothing of it is read then. */
    static boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > MOST_WITH_FILE || length > MOST_TEXT && "application/x-www-form-urlencoded".equals(kind(request));
    }

    private static String kind(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Takes the nonce from the policy that PrimeFaces adds and puts it into ours. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            Matcher nonce = NONCE.matcher(value);
            if (PageHeaders.POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, PageHeaders.policy(nonce.find() ? nonce.group(1) : null));
            } else {
                super.addHeader(name, value);
            }
        }
    }
}

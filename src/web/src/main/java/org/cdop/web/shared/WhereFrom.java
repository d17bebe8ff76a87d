package org.cdop.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The page that a request comes from, with what stood in its address. */
final class WhereFrom {

    private WhereFrom() {
    }

    static String page(HttpServletRequest request) {
        String header = request.getHeader("X-Page");
        String told = header != null ? decoded(header) : "POST".equals(request.getMethod()) ? request.getParameter("cdop-page") : null;
        if (told != null && !"/".equals(ReturnPath.local(told))) {
            return told;
        }
        String query = request.getQueryString();
        return request.getRequestURI().replaceFirst("\\.xhtml$", "") + (query == null ? "" : "?" + query);
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

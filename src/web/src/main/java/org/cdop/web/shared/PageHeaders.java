package org.cdop.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a page to itself. */
final class PageHeaders {

    static final String POLICY = "Content-Security-Policy";
    private static final String REST = "; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
        + " connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    private PageHeaders() {
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, policy(null));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (isStatic(request)) {
            response.setHeader("Cache-Control", "public, max-age=86400");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isBehindTls(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The policy with the nonce of one page, or with no nonce where there is no page. */
    static String policy(String nonce) {
        return "default-src 'none'; script-src 'self'" + (nonce == null ? "" : " 'nonce-" + nonce + "'") + REST;
    }

    /** Where a request really goes, however its address was written. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    static boolean isStatic(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/") || "/favicon.ico".equals(path);
    }

    static boolean isBehindTls(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}

package org.cdop.web.notification;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.cdop.notification.NotificationDrafts;

/** The cookie that names a draft: 256 random bits, for one path, gone after a day. Nothing else is known of the person. */
record DraftCookie(String name, String path) {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** The token that the browser sent, or null. */
    String token(HttpServletRequest request) {
        Cookie[] all = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(all).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
            .filter(value -> value.matches("[A-Za-z0-9_-]{43}")).findFirst().orElse(null);
    }

    /** A new token, given to the browser. */
    String give(HttpServletRequest request, HttpServletResponse response) {
        byte[] random = new byte[32];
        CHANCE.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Cookie cookie = new Cookie(name, token);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setSecure(request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
        cookie.setMaxAge((int) NotificationDrafts.KEPT_FOR.toSeconds());
        response.addCookie(cookie);
        return token;
    }
}

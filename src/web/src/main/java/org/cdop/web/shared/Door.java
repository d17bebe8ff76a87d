package org.cdop.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses what must not even be looked at: a demonstration asked for under a strange host, a flood from one address, a
 * form sent from another site. Limits are local settings of the server (environment), not of a panel.
 */
@ApplicationScoped
public class Door {

    private static final String SEEN = Door.class.getName();
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final KnownHosts hosts = new KnownHosts(System.getenv("CDOP_DEMO_HOSTS"));
    private final Set<String> proxies = Arrays.stream(environment("CDOP_PROXIES", "").split(","))
        .map(String::strip).filter(proxy -> !proxy.isEmpty()).collect(Collectors.toSet());
    private FloodGate signIns;
    private FloodGate forms;

    @Inject
    private Demonstration demonstration;

    protected Door() {
    }

    @Inject
    public Door(Clock clock) {
        signIns = new FloodGate(Integer.parseInt(environment("CDOP_SIGN_INS_A_MINUTE", "120")), clock);
        forms = new FloodGate(Integer.parseInt(environment("CDOP_FORM_POSTS_A_MINUTE", "240")), clock);
    }

    /** Answers the request itself where it is refused; asked once for each request. */
    public boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(SEEN) != null) {
            return false;
        }
        request.setAttribute(SEEN, true);
        if (demonstration.isOn() && !hosts.know(request.getHeader("Host"))) {
            return answer(request, response, 421, "This demonstration does not answer under that name.");
        }
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        FloodGate gate = gate(request);
        if (gate != null && !gate.admits(address(request))) {
            response.setHeader("Retry-After", "60");
            return answer(request, response, 429, "Too many requests came from your address. Wait a minute and try again.");
        }
        if (!PageHeaders.path(request).startsWith("/api/") && isFromElsewhere(request)) {
            return answer(request, response, 403, "This form was sent from another site, so it was not accepted.");
        }
        return false;
    }

    private FloodGate gate(HttpServletRequest request) {
        String path = PageHeaders.path(request);
        if (path.startsWith("/sign-in") || path.startsWith("/api/v1/tokens") || path.startsWith("/set-password")
                || path.startsWith("/first-administrator")) {
            return signIns;
        }
        String token = request.getHeader("Authorization");
        boolean openApi = path.startsWith("/api/v1/notifications") && (token == null || !token.regionMatches(true, 0, "Bearer ", 0, 7));
        return openApi || path.startsWith("/notify") || path.startsWith("/form/") ? forms : null;
    }

    private String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !proxies.contains(request.getRemoteAddr())) {
            return request.getRemoteAddr();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Browsers say where a form was sent from; those that do not are held by the cookie's SameSite and the view state. */
    static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !"same-origin".equals(site) && !"none".equals(site);
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        if ("null".equals(origin)) {
            return PageHeaders.isBehindTls(request);
        }
        try {
            return !URI.create(origin).getRawAuthority().equalsIgnoreCase(request.getHeader("Host"));
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static boolean answer(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.setStatus(status);
        if (request.getRequestURI().startsWith("/api/")) {
            Problem.write(response, status, "Refused", sentence);
            return true;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentence);
        response.flushBuffer();
        return true;
    }

    private static String environment(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}

package org.cdop.web.shared;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An error of the API in the form of RFC 9457. */
final class Problem {

    private Problem() {
    }

    static void write(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("type", "about:blank").add("title", title)
            .add("status", status).add("detail", detail).build().toString());
        response.flushBuffer();
    }
}

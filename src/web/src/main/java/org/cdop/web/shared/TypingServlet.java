package org.cdop.web.shared;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cdop.access.KeptTyping;
import org.cdop.access.KeptTypings;

/** Keeps what stands in the fields of a page while it is typed, and gives it back when the page is opened again. */
@WebServlet("/typing")
public class TypingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.UK);

    @Inject
    private transient KeptTypings kept;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeptTyping> typing = page(request).flatMap(kept::of);
        if (typing.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        try (JsonReader fields = Json.createReader(new StringReader(typing.get().fields()))) {
            response.getWriter().write(Json.createObjectBuilder()
                .add("at", typing.get().keptAt().atZone(clock.getZone()).format(WHEN)).add("fields", fields.readObject()).build().toString());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> page = page(request);
        String body = new String(request.getInputStream().readNBytes(MOST + 1), java.nio.charset.StandardCharsets.UTF_8);
        if (body.length() > MOST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject fields = reader.readObject();
            if (page.isPresent() && !body.contains("\\u0000")) {
                kept.keep(page.get(), fields.toString());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
        } catch (JsonException e) {
            // said below: it was no object of fields
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        page(request).ifPresent(kept::forget);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static Optional<String> page(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("page")).filter(page -> page.startsWith("/") && page.length() <= 500);
    }
}

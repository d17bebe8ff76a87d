package org.cdop.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cdop.form.Finding;

/** A refused call, in the form of RFC 9457: what, why, and where fields are at fault, which. */
public final class Refused {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json", "UTF-8");

    private Refused() {
    }

    public static Response with(int status, String title, String detail) {
        return with(status, title, detail, List.of());
    }

    public static Response with(int status, String title, String detail, List<Finding> findings) {
        JsonObjectBuilder problem = Json.createObjectBuilder().add("type", "about:blank").add("title", title)
            .add("status", status).add("detail", detail);
        if (!findings.isEmpty()) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            findings.forEach(finding -> all.add(Json.createObjectBuilder().add("linkId", finding.linkId())
                .add("message", finding.message())));
            problem.add("findings", all);
        }
        Response.ResponseBuilder response = Response.status(status).type(PROBLEM).entity(problem.build().toString());
        return (status == 401 ? response.header("WWW-Authenticate", "Bearer") : response).build();
    }
}

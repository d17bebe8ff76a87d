package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The description of the API, kept by hand beside it; a test holds it to the calls that there are. */
@Path("openapi.json")
@RequestScoped
public class OpenApiCall {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String description() throws IOException {
        try (InputStream in = OpenApiCall.class.getResourceAsStream("openapi.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

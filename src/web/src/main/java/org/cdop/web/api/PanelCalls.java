package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.cdop.access.Panels;

/** Panels, made or renamed by the administrator. */
@Path("panels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PanelCalls {

    @Inject
    private Panels panels;

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, InputStream body) throws IOException {
        String name = Calls.object(body).getString("name", "");
        boolean made = panels.put(code, name);
        return Response.status(made ? 201 : 200).entity(Json.createObjectBuilder().add("code", code.strip().toUpperCase(Locale.ROOT))
            .add("name", name.strip()).build().toString()).build();
    }
}

package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import org.cdop.access.ApiTokens;
import org.cdop.access.MadeToken;
import org.cdop.web.shared.GrowingDelay;

/** Tokens from the command line: made with name and password and nothing else, revoked with a token of the same person. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenCalls {

    @Inject
    private ApiTokens tokens;

    @Inject
    private GrowingDelay delay;

    /** Wrong, unknown and locked are answered alike; a bearer cannot make a token. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@HeaderParam("Authorization") String authorization, InputStream body) throws IOException {
        Optional<String[]> given = basic(authorization);
        if (given.isEmpty()) {
            return unknown();
        }
        JsonObject asked = Calls.object(body);
        String name = Calls.text(asked, "name");
        if (!(asked.get("days") instanceof JsonNumber days) || !days.isIntegral()) {
            throw new BadCall("“days” is missing, or is not a whole number.");
        }
        int wanted = (int) Math.max(Math.min(days.longValue(), Integer.MAX_VALUE), Integer.MIN_VALUE);
        String person = given.get()[0];
        return delay.then(person, () -> tokens.makeWithPassword(person, given.get()[1], name, wanted)).map(TokenCalls::made).orElseGet(TokenCalls::unknown);
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        tokens.revoke(uuid(id));
        return Response.noContent().build();
    }

    private static Response made(MadeToken made) {
        return Response.created(URI.create("tokens/" + made.id())).header("Cache-Control", "no-store").entity(Json.createObjectBuilder()
            .add("id", made.id().toString()).add("token", made.token()).add("expires", made.expires().toString()).build().toString()).build();
    }

    private static Response unknown() {
        Response refused = Refused.with(401, "Not signed in", "Give your name and password (HTTP Basic). They are wrong, or the account is closed.");
        return Response.fromResponse(refused).header("WWW-Authenticate", null).header("WWW-Authenticate", "Basic realm=\"tokens\"").build();
    }

    /** Name and password of the header; empty where it holds none. */
    private static Optional<String[]> basic(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String both = new String(Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = both.indexOf(':');
            return colon < 1 ? Optional.empty() : Optional.of(new String[] {both.substring(0, colon), both.substring(colon + 1)});
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is no token's id is the id of no token. */
    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}

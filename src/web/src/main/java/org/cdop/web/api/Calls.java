package org.cdop.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.io.StringReader;
import org.cdop.exchange.ImportReport;

/** Reads what a call brought and writes what it answers: JSON with camelCase keys, blanks left out as null. */
public final class Calls {

    private Calls() {
    }

    /** The body as a JSON object; refuses anything else. */
    public static JsonObject object(InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        try {
            return Json.createReader(new StringReader(text)).readObject();
        } catch (JsonException | ClassCastException e) {
            throw new BadCall("The body is not a JSON object.");
        }
    }

    /** A text that must be there. */
    public static String text(JsonObject object, String key) {
        if (!(object.get(key) instanceof JsonString value) || value.getString().isBlank()) {
            throw new BadCall("“" + key + "” is missing, or is not a text.");
        }
        return value.getString();
    }

    /** A whole number of the query, within its limits. */
    public static int number(String given, String name, int otherwise, int least, int most) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!given.matches("[0-9]{1,7}") || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
            throw new BadCall("“" + name + "” must be a whole number from " + least + " to " + most + ".");
        }
        return Integer.parseInt(given);
    }

    /** “true” or “false” of the query. */
    public static boolean yesOrNo(String given, String name, boolean otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!given.equals("true") && !given.equals("false")) {
            throw new BadCall("“" + name + "” must be true or false.");
        }
        return given.equals("true");
    }

    /** What came of an imported file: 422 where a row of it is rejected. */
    public static Response report(ImportReport report) {
        return Response.status(report.faulty() ? 422 : 200).type("application/json;charset=UTF-8").entity(report.toJson()).build();
    }

    /** Adds a value as text, null where there is none. */
    public static void add(JsonObjectBuilder json, String key, Object value) {
        json.add(key, value == null ? JsonValue.NULL : Json.createValue(value.toString()));
    }

    public static Response notSignedIn() {
        return Refused.with(401, "Not signed in", "The token is missing, unknown, expired or revoked.");
    }
}

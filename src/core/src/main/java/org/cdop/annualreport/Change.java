package org.cdop.annualreport;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A figure of this report beside that of the last one, both as they were published; [c] where it was hidden. */
public record Change(String figure, String before, String now) {

    JsonObject keep() {
        return Json.createObjectBuilder().add("figure", figure).add("before", before).add("now", now).build();
    }

    static Change kept(JsonObject json) {
        return new Change(json.getString("figure"), json.getString("before"), json.getString("now"));
    }

    public java.util.List<String> line() {
        return java.util.List.of(figure, before, now);
    }
}

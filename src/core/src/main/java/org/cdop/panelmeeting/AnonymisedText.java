package org.cdop.panelmeeting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The anonymised case as the panel reads it: one heading, and parts of questions with their answers. */
public record AnonymisedText(String heading, List<Part> parts) {

    /** What came from one source: the notification, one agency's form, the analysis form. */
    public record Part(String title, List<Item> items) {
    }

    /**
     * One line of a part.
     *
     * @param free whether the text was written freely, so that it must be looked through with care
     */
    public record Item(String label, String text, boolean free) {
    }

    /** The same case with texts changed as the coordinator edited them; a blanked text leaves the case. */
    public AnonymisedText edited(String newHeading, UnaryOperator<Item> change) {
        List<Part> kept = parts.stream()
            .map(p -> new Part(p.title(), p.items().stream().map(change).filter(i -> !i.text().isBlank()).collect(Collectors.toList())))
            .filter(p -> !p.items().isEmpty()).collect(Collectors.toList());
        return new AnonymisedText(newHeading.strip(), kept);
    }

    /** What a reader should look at before the case is released: words written as names, and long numbers. */
    public List<String> toLookAt() {
        return WordsToLookAt.in(this);
    }

    public String toJson() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Part part : parts) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            for (Item item : part.items()) {
                items.add(Json.createObjectBuilder().add("label", item.label()).add("text", item.text()).add("free", item.free()));
            }
            JsonObjectBuilder one = Json.createObjectBuilder().add("title", part.title()).add("items", items);
            all.add(one);
        }
        return Json.createObjectBuilder().add("heading", heading).add("parts", all).build().toString();
    }

    public static AnonymisedText parse(String json) {
        JsonObject read = Json.createReader(new StringReader(json)).readObject();
        return new AnonymisedText(read.getString("heading", ""), read.containsKey("parts")
            ? read.getJsonArray("parts").getValuesAs(JsonValue::asJsonObject).stream().map(AnonymisedText::part).collect(Collectors.toList())
            : List.of());
    }

    private static Part part(JsonObject part) {
        return new Part(part.getString("title"), part.getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream()
            .map(i -> new Item(i.getString("label"), i.getString("text"), i.getBoolean("free"))).collect(Collectors.toList()));
    }
}

package org.cdop.statistics;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the cases that a table for the panel looks at: any of an age band, a sex, a category of death, an ethnic group
 * and a council area. What is null is not chosen. A value that does not exist is refused with those that do. No public table
 * is narrowed: the part could be subtracted from the whole.
 *
 * @param area GSS code of a council area
 */
public record Narrowing(String age, String sex, String category, String ethnicity, String area) {

    public static final Narrowing NONE = new Narrowing(null, null, null, null, null);
    private static final Map<String, List<Group>> OFFERED = new LinkedHashMap<>();

    static {
        OFFERED.put("age", Groups.AGE_BANDS);
        OFFERED.put("sex", Groups.SEXES);
        OFFERED.put("category", Groups.CATEGORIES);
        OFFERED.put("ethnicity", Groups.ETHNIC_GROUPS);
    }

    public Narrowing {
        refuseUnlessOffered("age", age);
        refuseUnlessOffered("sex", sex);
        refuseUnlessOffered("category", category);
        refuseUnlessOffered("ethnicity", ethnicity);
        if (area != null && !area.matches("[EWSN]\\d{8}")) {
            throw new NotReleased("“area” is the GSS code of a council, as in E06000010, not “" + area + "”.");
        }
    }

    /** What can be chosen, by the name of the choice. */
    public static Map<String, List<Group>> offered() {
        return OFFERED;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** As the queries are given it. */
    String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        named().forEach(json::add);
        return json.build().toString();
    }

    /** As a reader is told: “10 to 14 years; Female”. */
    String inWords() {
        List<String> words = new ArrayList<>();
        named().forEach((name, value) -> words.add(OFFERED.getOrDefault(name, List.of()).stream().filter(g -> g.id().equals(value))
            .map(Group::label).findFirst().orElse("council area " + value)));
        return String.join("; ", words);
    }

    private Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("age", age);
        named.put("sex", sex);
        named.put("category", category);
        named.put("ethnicity", ethnicity);
        named.put("area", area);
        named.values().removeIf(java.util.Objects::isNull);
        return named;
    }

    private static void refuseUnlessOffered(String name, String value) {
        if (value != null && OFFERED.get(name).stream().noneMatch(g -> g.id().equals(value))) {
            throw new NotReleased("“" + name + "” is one of " + String.join(", ", OFFERED.get(name).stream().map(Group::id).toList())
                + ", not “" + value + "”.");
        }
    }
}

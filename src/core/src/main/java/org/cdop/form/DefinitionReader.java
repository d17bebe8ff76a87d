package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an edition file and refuses a faulty one with file, line and reason. Nothing is guessed: an unknown key is a fault. */
final class DefinitionReader {

    private static final Set<String> FORM_KEYS = Set.of("form", "edition", "effectivePeriod", "title", "formerly", "item",
        "queries", "proposed", "source");
    private static final Set<String> SECTION_KEYS = Set.of("linkId", "type", "text", "help", "agencies", "enableWhen",
        "enableBehavior", "item", "source");
    private static final Set<String> QUESTION_KEYS = Set.of("linkId", "type", "text", "name", "help", "required", "wanted",
        "repeats", "enableWhen", "enableBehavior", "answerOption", "codeList", "maxLength", "min", "max", "usualMin", "usualMax",
        "unit", "bind", "source", "replaces", "notBefore", "usuallyNotBefore", "notFuture", "notKnown",
        "notApplicable", "own", "agencies", "share", "event", "item");
    private static final Choice NOT_KNOWN = new Choice("not_known", "Not known", true);
    private static final Choice NOT_APPLICABLE = new Choice("not_applicable", "Not applicable", true);

    private final String file;
    private final String json;
    private final Map<String, List<Choice>> codeLists;
    private String at;

    DefinitionReader(String file, String json, Map<String, List<Choice>> codeLists) {
        this.file = file;
        this.json = json;
        this.codeLists = codeLists;
    }

    FormDefinition read() {
        try {
            FormDefinition definition = definition(Json.createReader(new StringReader(json)).readObject());
            DefinitionCheck.check(definition, this::faulty);
            return definition;
        } catch (JsonParsingException e) {
            throw new FaultyDefinition(file, (int) e.getLocation().getLineNumber(), e.getMessage());
        } catch (JsonException e) {
            throw new FaultyDefinition(file, 0, e.getMessage());
        } catch (ClassCastException e) {
            throw faulty(at, "a value is of another kind than expected (text, number, true or false, list)");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw faulty(at, e.getMessage());
        }
    }

    private FormDefinition definition(JsonObject root) {
        at = file;
        refuseUnknown(root, FORM_KEYS, "form");
        List<Section> sections = new ArrayList<>();
        for (JsonValue item : array(root, "item")) {
            sections.add(section(item.asJsonObject()));
        }
        at = file;
        if (!root.containsKey("effectivePeriod")) {
            throw faulty(file, "“effectivePeriod” is missing");
        }
        refuseUnknown(root.getJsonObject("effectivePeriod"), Set.of("start", "end"), "effectivePeriod");
        String from = text(root.getJsonObject("effectivePeriod"), "start");
        return new FormDefinition(text(root, "form"), text(root, "edition"), LocalDate.parse(from), text(root, "title"),
            root.getString("formerly", ""), List.copyOf(sections), queries(root), proposed(root), json);
    }

    private List<CrossQuery> queries(JsonObject root) {
        List<CrossQuery> all = new ArrayList<>();
        for (JsonValue value : root.containsKey("queries") ? root.getJsonArray("queries") : JsonValue.EMPTY_JSON_ARRAY) {
            JsonObject query = value.asJsonObject();
            at = query.getString("question", file);
            refuseUnknown(query, Set.of("question", "enableWhen", "enableBehavior", "message"), at);
            all.add(new CrossQuery(text(query, "question"), condition(query), text(query, "message")));
        }
        return List.copyOf(all);
    }

    private List<Proposed> proposed(JsonObject root) {
        List<Proposed> all = new ArrayList<>();
        for (JsonValue value : root.containsKey("proposed") ? root.getJsonArray("proposed") : JsonValue.EMPTY_JSON_ARRAY) {
            JsonObject rule = value.asJsonObject();
            at = "proposed";
            refuseUnknown(rule, Set.of("agencies", "enableWhen", "enableBehavior", "why"), at);
            all.add(new Proposed(new LinkedHashSet<>(texts(rule, "agencies")), condition(rule), text(rule, "why")));
        }
        return List.copyOf(all);
    }

    private Condition condition(JsonObject item) {
        array(item, "enableWhen");
        return ConditionReader.read(item);
    }

    private Section section(JsonObject item) {
        String id = text(item, "linkId");
        at = id;
        refuseUnknown(item, SECTION_KEYS, id);
        if (!"group".equals(text(item, "type"))) {
            throw faulty(id, "a form is made of sections: its items have the type “group”");
        }
        Condition condition = ConditionReader.read(item);
        List<Question> questions = new ArrayList<>();
        for (JsonValue question : array(item, "item")) {
            questions.add(question(question.asJsonObject(), condition));
        }
        at = id;
        return new Section(id, text(item, "text"), item.getString("help", ""), new LinkedHashSet<>(texts(item, "agencies")),
            condition, List.copyOf(questions));
    }

    private Question question(JsonObject item, Condition section) {
        String id = text(item, "linkId");
        at = id;
        refuseUnknown(item, QUESTION_KEYS, id);
        AnswerType type = AnswerType.of(text(item, "type"));
        boolean repeats = item.getBoolean("repeats", type == AnswerType.GROUP || type == AnswerType.CHOICES);
        if (type == AnswerType.CHOICE && repeats) {
            type = AnswerType.CHOICES;
        } else if (repeats != (type == AnswerType.GROUP || type == AnswerType.CHOICES)) {
            throw faulty(id, "“repeats” belongs to a group and to a choice of several");
        }
        Condition own = ConditionReader.read(item);
        Condition condition = section == null ? own : own == null ? section : new Condition.All(List.of(section, own));
        List<Question> items = new ArrayList<>();
        if (type == AnswerType.GROUP) {
            for (JsonValue inner : array(item, "item")) {
                items.add(question(inner.asJsonObject(), null));
            }
            at = id;
        }
        return new Question(id, type, text(item, "text"), item.getString("name", ""), item.getString("help", ""),
            item.getBoolean("required", false), item.getBoolean("wanted", false), repeats, condition, choices(item, type),
            List.copyOf(items), limits(item), item.getString("unit", ""), item.getString("bind", ""),
            item.getString("source", ""), item.getString("replaces", ""), reach(item), item.getString("event", ""), line(id));
    }

    private static Reach reach(JsonObject item) {
        Reach.Share share = switch (item.getString("share", "nobody")) {
            case "nobody" -> Reach.Share.NOBODY;
            case "health" -> Reach.Share.HEALTH;
            case "all" -> Reach.Share.ALL;
            default -> throw new IllegalArgumentException("“share” is “all”, “health” or “nobody”");
        };
        return new Reach(item.getBoolean("own", false), new LinkedHashSet<>(texts(item, "agencies")), share);
    }

    private static Limits limits(JsonObject item) {
        return new Limits(item.containsKey("maxLength") ? (Integer) item.getInt("maxLength") : null, number(item, "min"),
            number(item, "max"), number(item, "usualMin"), number(item, "usualMax"), item.getString("notBefore", ""), item.getString("usuallyNotBefore", ""),
            item.getBoolean("notFuture", false));
    }

    private List<Choice> choices(JsonObject item, AnswerType type) {
        List<Choice> all = new ArrayList<>();
        if (item.containsKey("codeList")) {
            List<Choice> list = codeLists.get(text(item, "codeList"));
            if (list == null) {
                throw faulty(at, "there is no code list “" + text(item, "codeList") + "”");
            }
            all.addAll(list);
        }
        if (item.containsKey("answerOption")) {
            array(item, "answerOption").forEach(option -> all.add(choice(option)));
        }
        if (type == AnswerType.YES_NO) {
            all.addAll(List.of(new Choice("yes", "Yes"), new Choice("no", "No"), NOT_KNOWN));
        }
        if (item.getBoolean("notKnown", false)) {
            all.add(NOT_KNOWN);
        }
        if (item.getBoolean("notApplicable", false)) {
            all.add(NOT_APPLICABLE);
        }
        return List.copyOf(all);
    }

    /** An option: a code whose words follow from it, or "code", "label" and, where it stands alone, "exclusive". */
    private Choice choice(JsonValue option) {
        if (option instanceof JsonString code) {
            return new Choice(code.getString(), words(code.getString()));
        }
        refuseUnknown(option.asJsonObject(), Set.of("code", "label", "exclusive"), at);
        return new Choice(text(option.asJsonObject(), "code"), text(option.asJsonObject(), "label"),
            option.asJsonObject().getBoolean("exclusive", false));
    }

    private void refuseUnknown(JsonObject item, Set<String> known, String id) {
        for (String key : item.keySet()) {
            if (!known.contains(key)) {
                throw faulty(id, "there is no key “" + key + "”");
            }
        }
    }

    private String text(JsonObject item, String key) {
        if (!(item.get(key) instanceof JsonString value) || value.getString().isBlank()) {
            throw faulty(item.getString("linkId", file), "“" + key + "” is missing");
        }
        return value.getString();
    }

    private static BigDecimal number(JsonObject item, String key) {
        JsonNumber number = item.getJsonNumber(key);
        return number == null ? null : number.bigDecimalValue();
    }

    private JsonArray array(JsonObject item, String key) {
        if (!item.containsKey(key)) {
            throw faulty(item.getString("linkId", file), "“" + key + "” is missing");
        }
        return item.getJsonArray(key);
    }

    private static List<String> texts(JsonObject item, String key) {
        return item.containsKey(key) ? item.getJsonArray(key).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
            : List.of();
    }

    static String words(String code) {
        String text = code.replace('_', ' ').replace('-', ' ');
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private FaultyDefinition faulty(String id, String reason) {
        return new FaultyDefinition(file, line(id), id + ": " + reason);
    }

    /** Where a link id is defined; of two that are the same it is the second that is wrong. */
    private int line(String id) {
        int at = Math.max(json.lastIndexOf("\"linkId\": \"" + id + '"'), json.lastIndexOf("\"linkId\":\"" + id + '"'));
        return at < 0 ? 0 : (int) json.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}

package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an edition file and refuses a faulty one with file, line and reason. */
final class DefinitionReader {

    private static final Set<String> FORM_KEYS = Set.of("form", "edition", "effectivePeriod", "title", "item", "source");
    private static final Set<String> SECTION_KEYS = Set.of("linkId", "type", "text", "help", "agencies", "enableWhen",
        "enableBehavior", "item", "source");
    private static final Set<String> QUESTION_KEYS = Set.of("linkId", "type", "text", "help", "required", "repeats",
        "enableWhen", "enableBehavior", "answerOption", "codeList", "maxLength", "min", "max", "unit", "bind", "source",
        "replaces", "notBefore", "notFuture", "notKnown", "notApplicable", "item");

    private final String file;
    private final String json;
    private final Map<String, List<Choice>> codeLists;
    private final Set<String> seen = new LinkedHashSet<>();

    DefinitionReader(String file, String json, Map<String, List<Choice>> codeLists) {
        this.file = file;
        this.json = json;
        this.codeLists = codeLists;
    }

    FormDefinition read() {
        JsonObject root;
        try {
            root = Json.createReader(new StringReader(json)).readObject();
        } catch (JsonException e) {
            throw new FaultyDefinition(file, 0, e.getMessage());
        }
        refuseUnknown(root, FORM_KEYS, "form");
        List<Section> sections = new ArrayList<>();
        for (JsonValue item : array(root, "item")) {
            sections.add(section(item.asJsonObject()));
        }
        String from = root.containsKey("effectivePeriod") ? root.getJsonObject("effectivePeriod").getString("start") : "2008-04-01";
        return new FormDefinition(text(root, "form"), text(root, "edition"), LocalDate.parse(from), text(root, "title"),
            List.copyOf(sections), json);
    }

    private Section section(JsonObject item) {
        String id = text(item, "linkId");
        refuseUnknown(item, SECTION_KEYS, id);
        once(id);
        Condition condition = condition(item, id);
        List<Question> questions = new ArrayList<>();
        for (JsonValue question : array(item, "item")) {
            questions.add(question(question.asJsonObject(), true));
        }
        return new Section(id, text(item, "text"), item.getString("help", ""), new LinkedHashSet<>(texts(item, "agencies")),
            condition, List.copyOf(questions));
    }

    private Question question(JsonObject item, boolean outer) {
        String id = text(item, "linkId");
        refuseUnknown(item, QUESTION_KEYS, id);
        if (outer) {
            once(id);
        }
        AnswerType type;
        try {
            type = AnswerType.of(text(item, "type"));
        } catch (IllegalArgumentException e) {
            throw faulty(id, e.getMessage());
        }
        Set<String> before = Set.copyOf(seen);
        List<Question> items = new ArrayList<>();
        if (type == AnswerType.GROUP) {
            for (JsonValue inner : array(item, "item")) {
                Question one = question(inner.asJsonObject(), false);
                seen.add(one.linkId());
                items.add(one);
            }
            seen.retainAll(before);
        }
        String min = number(item, "min");
        String max = number(item, "max");
        if (min != null && max != null && new BigDecimal(min).compareTo(new BigDecimal(max)) > 0) {
            throw faulty(id, "the range " + min + " to " + max + " is upside down");
        }
        List<Choice> choices = choices(item, type, id);
        return new Question(id, type, text(item, "text"), item.getString("help", ""), item.getBoolean("required", false),
            item.getBoolean("repeats", type == AnswerType.GROUP), condition(item, id), choices, List.copyOf(items),
            item.containsKey("maxLength") ? item.getInt("maxLength") : null, min, max, item.getString("unit", ""),
            item.getString("bind", ""), item.getString("source", ""), item.getString("notBefore", ""),
            item.getBoolean("notFuture", false), line(id));
    }

    private List<Choice> choices(JsonObject item, AnswerType type, String id) {
        List<Choice> all = new ArrayList<>();
        if (item.containsKey("codeList")) {
            List<Choice> list = codeLists.get(item.getString("codeList"));
            if (list == null) {
                throw faulty(id, "there is no code list “" + item.getString("codeList") + "”");
            }
            all.addAll(list);
        }
        for (JsonValue option : item.containsKey("answerOption") ? item.getJsonArray("answerOption") : JsonValue.EMPTY_JSON_ARRAY) {
            if (option instanceof JsonString code) {
                all.add(new Choice(code.getString(), words(code.getString())));
            } else {
                all.add(new Choice(text(option.asJsonObject(), "code"), text(option.asJsonObject(), "label")));
            }
        }
        if (type == AnswerType.YES_NO) {
            all.add(new Choice("yes", "Yes"));
            all.add(new Choice("no", "No"));
            all.add(new Choice("not_known", "Not known"));
        }
        boolean pick = type == AnswerType.CHOICE || type == AnswerType.CHOICES;
        if (pick && all.isEmpty()) {
            throw faulty(id, "a choice needs answerOption or codeList");
        }
        if (item.getBoolean("notKnown", false)) {
            all.add(new Choice("not_known", "Not known"));
        }
        if (item.getBoolean("notApplicable", false)) {
            all.add(new Choice("not_applicable", "Not applicable"));
        }
        if (all.stream().map(Choice::code).distinct().count() < all.size()) {
            throw faulty(id, "an option stands twice");
        }
        return List.copyOf(all);
    }

    private Condition condition(JsonObject item, String id) {
        if (!item.containsKey("enableWhen")) {
            return null;
        }
        List<Condition> all = new ArrayList<>();
        for (JsonValue when : item.getJsonArray("enableWhen")) {
            JsonObject w = when.asJsonObject();
            String question = text(w, "question");
            if (!seen.contains(question)) {
                throw faulty(id, "it is asked when “" + question + "” is answered, which no earlier question is");
            }
            all.add(one(question, w.getString("operator", "="), Answers.asText(w.get("answer")), id));
        }
        return "any".equals(item.getString("enableBehavior", "all")) ? new Condition.Any(all)
            : all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private Condition one(String question, String operator, String answer, String id) {
        return switch (operator) {
            case "=" -> new Condition.Equals(question, answer);
            case "!=" -> new Condition.Not(new Condition.Equals(question, answer));
            case "exists" -> "false".equals(answer) ? new Condition.Not(new Condition.Answered(question)) : new Condition.Answered(question);
            case "<", "<=", ">", ">=" -> new Condition.Compare(question, operator, answer);
            default -> throw faulty(id, "there is no operator “" + operator + "”");
        };
    }

    private void once(String id) {
        if (!seen.add(id)) {
            throw faulty(id, "the link id stands twice");
        }
    }

    private void refuseUnknown(JsonObject item, Set<String> known, String id) {
        for (String key : item.keySet()) {
            if (!known.contains(key)) {
                throw faulty(id, "there is no key “" + key + "”");
            }
        }
    }

    private String text(JsonObject item, String key) {
        if (!item.containsKey(key)) {
            throw faulty(item.getString("linkId", file), "“" + key + "” is missing");
        }
        return Answers.asText(item.get(key));
    }

    private static String number(JsonObject item, String key) {
        return item.containsKey(key) ? Answers.asText(item.get(key)) : null;
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

    private int line(String id) {
        int at = json.indexOf('"' + id + '"');
        return at < 0 ? 0 : (int) json.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}

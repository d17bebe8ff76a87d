package org.cdop.form;

import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an edition file and refuses a faulty one with file, line and reason. Nothing is guessed: an unknown key is a fault. */
final class DefinitionReader {

    private static final Set<String> FORM_KEYS = Set.of("form", "edition", "effectivePeriod", "title", "formerly", "item",
        "queries", "proposed");
    private static final Set<String> SECTION_KEYS = Set.of("linkId", "type", "text", "help", "agencies", "enableWhen",
        "enableBehavior", "item");

    private final String file;
    private final String json;
    private final QuestionReader questions;
    private final Map<String, Integer> sectionLines = new HashMap<>();

    DefinitionReader(String file, String json, Map<String, List<Choice>> codeLists) {
        this.file = file;
        this.json = json;
        questions = new QuestionReader(codeLists);
    }

    FormDefinition read() {
        DefinitionText text = new DefinitionText(file, json);
        Part root = new Part(file, text, text.object(), "the form", FORM_KEYS);
        List<Section> sections = new ArrayList<>();
        for (JsonValue item : root.list("item")) {
            sections.add(section(root.within(item, "a section", SECTION_KEYS)));
        }
        FormDefinition definition = new FormDefinition(root.text("form"), root.text("edition"), from(root), root.text("title"),
            root.textOr("formerly", ""), List.copyOf(sections), queries(root), proposed(root), json);
        DefinitionCheck.check(definition, sectionLines, (line, reason) -> new FaultyDefinition(file, line, reason));
        return definition;
    }

    private static LocalDate from(Part root) {
        if (!root.has("effectivePeriod")) {
            throw root.faulty("effectivePeriod", "“effectivePeriod” is missing");
        }
        Part period = root.within(root.json().get("effectivePeriod"), "effectivePeriod", Set.of("start"));
        try {
            return LocalDate.parse(period.text("start"));
        } catch (DateTimeException e) {
            throw period.faulty("start", "the first day is written as 2022-04-01, not “" + period.text("start") + "”");
        }
    }

    private static List<CrossQuery> queries(Part root) {
        List<CrossQuery> all = new ArrayList<>();
        for (JsonValue value : root.listIfAny("queries")) {
            Part query = root.within(value, "queries", Set.of("question", "enableWhen", "enableBehavior", "message"));
            all.add(new CrossQuery(query.text("question"), needed(query), query.text("message"), query.line("question")));
        }
        return List.copyOf(all);
    }

    private static List<Proposed> proposed(Part root) {
        List<Proposed> all = new ArrayList<>();
        for (JsonValue value : root.listIfAny("proposed")) {
            Part rule = root.within(value, "proposed", Set.of("agencies", "enableWhen", "enableBehavior", "why"));
            all.add(new Proposed(rule.texts("agencies"), needed(rule), rule.text("why"), rule.line("enableWhen")));
        }
        return List.copyOf(all);
    }

    private static Condition needed(Part part) {
        if (part.list("enableWhen").isEmpty()) {
            throw part.faulty("enableWhen", "“enableWhen” is empty");
        }
        return part.condition();
    }

    private Section section(Part item) {
        String id = item.text("linkId");
        sectionLines.put(id, item.line());
        if (!"group".equals(item.text("type"))) {
            throw item.faulty("type", "a form is made of sections: its items have the type “group”");
        }
        Condition condition = item.condition();
        List<Question> asked = new ArrayList<>();
        for (JsonValue question : item.list("item")) {
            asked.add(questions.read(item.within(question, "a question", QuestionReader.KEYS), condition));
        }
        return new Section(id, item.text("text"), item.textOr("help", ""), item.texts("agencies"), condition, List.copyOf(asked));
    }
}

package org.cdop.form;

import java.util.List;
import java.util.Map;

/** Small forms, written as their files are. */
final class FormText {

    static final List<Choice> SEX = List.of(new Choice("male", "Male"), new Choice("female", "Female"));

    private FormText() {
    }

    /** A form of one section with these questions, each written as in an edition file. */
    static FormDefinition form(String... questions) {
        return read(file(questions));
    }

    static String file(String... questions) {
        return """
            {
              "form": "test", "edition": "2026-01",
              "effectivePeriod": { "start": "2026-01-01" },
              "title": "A form",
              "item": [
                { "linkId": "section", "type": "group", "text": "Section",
                  "item": [
                    %s ] } ] }
            """.formatted(String.join(",\n        ", questions));
    }

    static FormDefinition read(String text) {
        return new DefinitionReader("test/2026-01.json", text, Map.of("sex", SEX)).read();
    }
}

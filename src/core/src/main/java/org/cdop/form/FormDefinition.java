package org.cdop.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form in one edition. A released edition never changes.
 *
 * @param form    "notification", "reporting", "supplementary-sudi" …
 * @param edition "2022-04"
 * @param from    first day on which a form of this edition may be started
 * @param formerly what the form was called on paper, so that it is found by its old name; may be empty
 * @param queries  answers of it that do not go well together
 * @param proposed when it is proposed for a case
 * @param json     the file as it stands
 */
public record FormDefinition(String form, String edition, LocalDate from, String title, String formerly,
                             List<Section> sections, List<CrossQuery> queries, List<Proposed> proposed, String json) {

    /** All questions in order, those of repeating groups not among them. */
    public List<Question> questions() {
        return sections.stream().flatMap(s -> s.questions().stream()).toList();
    }

    public Optional<Question> question(String linkId) {
        return questions().stream().filter(q -> q.linkId().equals(linkId)).findFirst();
    }

    /** The form as this kind of agency is asked it; null: all of it. */
    public FormDefinition forAgency(String kind) {
        return withSections(sections.stream().filter(s -> s.isFor(kind)).map(s -> s.forAgency(kind)).filter(s -> !s.questions().isEmpty()).toList());
    }

    /** The same form, of these sections only. */
    public FormDefinition withSections(List<Section> some) {
        return new FormDefinition(form, edition, from, title, formerly, some, queries, proposed, json);
    }

    public Optional<Section> section(String linkId) {
        return sections.stream().filter(s -> s.linkId().equals(linkId)).findFirst();
    }

    /** The section in which a finding's question stands. */
    public Optional<Section> sectionOf(String findingLinkId) {
        String plain = findingLinkId.replaceAll("\\[.*", "");
        return sections.stream().filter(s -> s.questions().stream().anyMatch(q -> q.linkId().equals(plain))).findFirst();
    }

    /** Link ids by the fact of the case that they tell. */
    public Map<String, String> bindings() {
        Map<String, String> all = new LinkedHashMap<>();
        questions().stream().filter(q -> !q.bind().isEmpty()).forEach(q -> all.put(q.bind(), q.linkId()));
        return all;
    }
}

package org.cdop.reporting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;
import org.cdop.form.Section;

/**
 * Sections of one form that go to one of several people: those chosen, the section in which everybody says who they are, and of the others
 * only what decides whether something is asked.
 */
final class Parts {

    private static final String ABOUT_YOU = "respondent";

    private Parts() {
    }

    /** @param parts link ids of sections separated by spaces; null: all */
    static FormDefinition of(FormDefinition form, String parts) {
        if (parts == null || parts.isBlank()) {
            return form;
        }
        Set<String> chosen = new HashSet<>(Arrays.asList(parts.split(" ")));
        Set<String> deciding = form.sections().stream().filter(s -> chosen.contains(s.linkId())).flatMap(s -> s.questions().stream())
            .filter(q -> q.condition() != null).flatMap(q -> q.condition().questions().stream()).collect(Collectors.toSet());
        List<Section> sections = form.sections().stream().map(s -> chosen.contains(s.linkId()) || isOfEverybody(s) ? s
            : s.with(s.questions().stream().filter(q -> deciding.contains(q.linkId())).toList())).filter(s -> !s.questions().isEmpty()).toList();
        return form.withSections(sections);
    }

    static boolean isOfEverybody(Section section) {
        return section.linkId().equals(ABOUT_YOU) || section.questions().stream().map(Question::linkId).allMatch(id -> id.startsWith(ABOUT_YOU + "."));
    }

    /** The chosen sections in words, for a list: ": ward, theatre"; empty where the whole form is asked. */
    static String words(FormDefinition form, String parts) {
        return parts == null ? "" : ": " + Arrays.stream(parts.split(" ")).map(id -> form.section(id).map(Section::title).orElse(id))
            .collect(Collectors.joining(", "));
    }
}

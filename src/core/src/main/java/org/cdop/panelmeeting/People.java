package org.cdop.panelmeeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cdop.casefile.Identity;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.NhsNumber;
import org.cdop.form.Question;

/** Everybody whom the notification and the returned forms name, with the role that stands in the place of the name. */
final class People {

    static final String ADDRESS = "address";
    static final String NOTIFIER = "notifier";
    static final String KEY_WORKER = "key worker";
    static final String PROFESSIONAL = "professional";

    private final Set<KnownName> names = new LinkedHashSet<>();
    private final Set<String> nhsNumbers = new TreeSet<>();
    private final Map<String, String> passages = new LinkedHashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    People(Identity child, List<Told> forms) {
        addChild(child);
        forms.forEach(this::add);
    }

    private void addChild(Identity child) {
        names.add(new KnownName(KnownName.CHILD, child.givenNames() + " " + child.familyName()));
        if (child.otherNames() != null) {
            names.add(new KnownName(KnownName.CHILD, child.otherNames()));
        }
        if (child.nhsNumber() != null) {
            nhsNumbers.add(child.nhsNumber());
        }
        addPlace(ADDRESS, child.address());
        addPlace(ADDRESS, child.postcode());
        addPlace("school", child.school());
        addPlace("practice", child.gp());
    }

    private void addPlace(String words, String told) {
        addPlace(passages, words, told);
    }

    /** A place as it was told, and each of its lines that is more than a word. */
    static void addPlace(Map<String, String> places, String words, String told) {
        if (told == null) {
            return;
        }
        places.put(told.strip(), words);
        for (String line : told.split("[,\\n]")) {
            if (line.strip().length() > 6 && line.strip().contains(" ")) {
                places.putIfAbsent(line.strip(), words);
            }
        }
    }

    private void add(Told form) {
        addAnswers(form.definition().questions(), form.answers(), null);
        for (Question question : form.definition().questions()) {
            if (question.isGroup()) {
                form.answers().entries(question.linkId()).forEach(entry ->
                    addAnswers(question.items(), entry, role(question, entry)));
            }
        }
    }

    private void addAnswers(List<Question> questions, Answers answers, String role) {
        List<String> parts = new ArrayList<>();
        for (Question question : questions) {
            String told = answers.text(question.linkId());
            if (told == null || told.isBlank() || question.isGroup()) {
                continue;
            }
            if (question.type() == AnswerType.NHS_NUMBER) {
                NhsNumber.parse(told).ifPresent(n -> nhsNumbers.add(n.digits()));
            } else if (Identifying.isPlace(question)) {
                addPlace(word(question.linkId()), told);
            } else if (Identifying.isName(question) && (role != null || question.linkId().matches("child\\.(family_name|given_names?)"))) {
                parts.add(question.linkId().endsWith("family_name") ? parts.size() : 0, told);
            } else if (Identifying.isName(question)) {
                names.add(new KnownName(topRole(question.linkId()), told));
            }
        }
        if (!parts.isEmpty()) {
            names.add(new KnownName(role == null ? KnownName.CHILD : role, String.join(" ", parts)));
        }
    }

    private static String word(String linkId) {
        return linkId.contains("place_name") ? "place" : linkId.contains("school") || linkId.contains("nursery") ? "school"
            : linkId.contains("address") || linkId.contains("street") || linkId.contains("staying") ? ADDRESS : "practice";
    }

    private static String topRole(String linkId) {
        return linkId.startsWith("child.") || linkId.startsWith("mother.") || linkId.startsWith("father.")
            ? linkId.startsWith("child.") ? KnownName.CHILD : linkId.substring(0, 6)
            : linkId.startsWith("notifier") ? NOTIFIER : linkId.contains("worker") ? KEY_WORKER : PROFESSIONAL;
    }

    /** "mother" where the form tells the relationship, else "sibling 2", "professional". */
    private String role(Question group, Answers entry) {
        for (Question item : group.items()) {
            if (item.linkId().matches(".*(relationship|relation|related)$") && entry.has(item.linkId())
                    && !Set.of("not_known", "not_applicable", "other").contains(entry.text(item.linkId()))) {
                return item.shown(entry).toLowerCase(java.util.Locale.UK);
            }
        }
        String id = group.linkId();
        String kind = id.contains("sibling") || id.contains("children") ? "sibling"
            : id.contains("parent") || id.contains("responsib") || id.contains("carer") || id.contains("family") ? "parent"
            : id.contains("household") || id.contains("shar") ? "member of the household" : PROFESSIONAL;
        return kind.equals(PROFESSIONAL) ? kind : kind + " " + counted.merge(kind, 1, Integer::sum);
    }

    Set<KnownName> names() {
        return names;
    }

    Set<String> nhsNumbers() {
        return nhsNumbers;
    }

    Map<String, String> passages() {
        return passages;
    }
}

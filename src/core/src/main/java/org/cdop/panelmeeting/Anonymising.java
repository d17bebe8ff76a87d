package org.cdop.panelmeeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.casefile.AgeAtDeath;
import org.cdop.casefile.Identity;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.cdop.panelmeeting.AnonymisedText.Item;
import org.cdop.panelmeeting.AnonymisedText.Part;
import org.cdop.reporting.Happening;

/**
 * Prepares the anonymised case from what is known: roles instead of names, age instead of dates, the council's area
 * instead of the address, distance from the death instead of dates, free text masked.
 */
public final class Anonymising {

    private final Identity child;
    private final Masking masking;

    public Anonymising(Identity child, List<Told> forms) {
        this.child = child;
        People people = new People(child, forms);
        masking = new Masking(people.names(), people.nhsNumbers(), people.passages(), child.diedOn());
    }

    /** The masking of this case, for a text that is not on a form. */
    public Masking masking() {
        return masking;
    }

    /** The case as the panel would read it; questions without an answer are left out. */
    public AnonymisedText of(String sex, String area, List<Told> forms, List<Happening> chronology) {
        String age = AgeAtDeath.between(child.bornOn(), child.diedOn()).inWords();
        List<Part> parts = new ArrayList<>();
        List<Item> facts = new ArrayList<>();
        facts.add(new Item("Age at death", age, false));
        facts.add(new Item("Sex", sex.replace('_', ' '), false));
        if (area != null) {
            facts.add(new Item("Area", area, false));
        }
        parts.add(new Part("The child", facts));
        Part days = chronology(chronology);
        if (!days.items().isEmpty()) {
            parts.add(days);
        }
        for (Told form : forms) {
            Part part = new Part(form.title(), items(form));
            if (!part.items().isEmpty()) {
                parts.add(part);
            }
        }
        return new AnonymisedText(heading(sex, age, area), parts);
    }

    /** What happened by days from the death; birth and death themselves stand above, and months before tell the age. */
    private Part chronology(List<Happening> all) {
        return new Part("Chronology", all.stream().filter(h -> !h.leftOut() && !h.key().startsWith("case/"))
            .map(h -> new Item(h.relativeTo(child.diedOn()), masking.mask(h.what()), h.changed())).toList());
    }

    private static String heading(String sex, String age, String area) {
        String who = sex.equals("female") ? "Girl" : sex.equals("male") ? "Boy" : "Child";
        return Stream.of(who, age, area).filter(s -> s != null && !s.isBlank()).collect(Collectors.joining(", "));
    }

    private List<Item> items(Told form) {
        List<Item> items = new ArrayList<>();
        for (Section section : form.definition().sections()) {
            for (Question question : section.questions()) {
                if (question.isGroup()) {
                    items.addAll(entries(question, form.answers().entries(question.linkId())));
                } else {
                    item(question, form.answers()).ifPresent(items::add);
                }
            }
        }
        return items;
    }

    private List<Item> entries(Question group, List<Answers> entries) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Answers entry = entries.get(i);
            List<Item> told = group.items().stream().map(q -> item(q, entry)).flatMap(Optional::stream).toList();
            if (!told.isEmpty()) {
                items.add(new Item(group.text() + (entries.size() > 1 ? " (" + (i + 1) + ")" : ""),
                    told.stream().map(t -> t.label() + ": " + t.text()).collect(Collectors.joining("\n")),
                    told.stream().anyMatch(Item::free)));
            }
        }
        return items;
    }

    private Optional<Item> item(Question question, Answers answers) {
        if (Identifying.isLeftOut(question) || !answers.has(question.linkId())
                || question.linkId().matches("child\\.(born|died)_?(on|at|time)?")) {
            return Optional.empty();
        }
        boolean free = question.type() == AnswerType.STRING || question.type() == AnswerType.TEXT;
        String text = switch (question.type()) {
            case DATE, DATE_TIME, PARTIAL_DATE -> day(question, answers.text(question.linkId()));
            case STRING, TEXT -> masking.mask(answers.text(question.linkId()));
            default -> masking.mask(question.shown(answers));
        };
        return text.isBlank() ? Optional.empty() : Optional.of(new Item(question.text(), text, free));
    }

    private String day(Question question, String told) {
        if (Identifying.isBirth(question) && told.matches("\\d{4}(-\\d{2})?")) {
            return "aged about " + Math.max(0, child.diedOn().getYear() - Integer.parseInt(told.substring(0, 4))) + " years when the child died";
        }
        try {
            LocalDate day = LocalDate.parse(told.substring(0, Math.min(10, told.length())));
            if (Identifying.isBirth(question) && !day.isAfter(child.diedOn())) {
                return "aged " + AgeAtDeath.between(day, child.diedOn()).inWords() + " when the child died";
            }
            return masking.relative(day) + (told.length() > 11 ? ", " + told.substring(11) : "");
        } catch (DateTimeException e) {
            return told.length() == 4 || told.length() == 7 ? "[date]" : told.replace('_', ' ');
        }
    }
}

package org.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.casefile.AgeAtDeath;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormCheck;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.cdop.form.Section;

/**
 * Whether a notification can be true: the form's own rules, and across its answers the order of birth and death, no
 * death to come, and a death before the eighteenth birthday by the calendar. Partial knowledge passes where the form
 * allows it.
 */
@ApplicationScoped
public class NotificationCheck {

    /** Name of the form. */
    public static final String FORM = "notification";

    @Inject
    private FormLibrary forms;

    @Inject
    private Clock clock;

    protected NotificationCheck() {
    }

    NotificationCheck(FormLibrary forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** The form as it is filled today. */
    public FormDefinition current() {
        return forms.current(FORM, LocalDate.now(clock));
    }

    /** The form in the edition on which something was told; refuses one that there is not. */
    public FormDefinition edition(String edition) {
        return forms.find(FORM, edition == null ? "" : edition).orElseThrow(() -> new NotificationRefused(
            List.of(Finding.hard("edition", "There is no edition “" + edition + "” of the notification form"))));
    }

    /** Everything that is wrong with the answers to these sections, hard findings first. */
    public List<Finding> findings(FormDefinition definition, List<Section> sections, Answers answers) {
        List<Finding> all = new ArrayList<>(new FormCheck(clock).onReturn(sections, answers));
        Set<String> faulty = all.stream().map(Finding::linkId).collect(Collectors.toCollection(HashSet::new));
        Set<String> here = sections.stream().flatMap(s -> s.questions().stream()).map(Question::linkId).collect(Collectors.toSet());
        across(new Told(definition, answers)).stream()
            .filter(finding -> here.contains(finding.linkId()) && faulty.add(finding.linkId())).forEach(all::add);
        return FormCheck.sorted(all);
    }

    /** The answers that are kept: those to questions that are asked. Refuses what cannot be true and what is unknown. */
    public Answers accepted(String edition, Answers answers) {
        FormDefinition definition = edition(edition);
        Set<String> known = definition.questions().stream().map(Question::linkId).collect(Collectors.toSet());
        List<Finding> all = new ArrayList<>();
        answers.linkIds().stream().filter(id -> !known.contains(id))
            .forEach(id -> all.add(Finding.hard(id, "This edition of the form has no such question")));
        Answers asked = answers.enabledOnly(definition);
        all.addAll(findings(definition, definition.sections(), asked));
        List<Finding> hard = all.stream().filter(Finding::hard).toList();
        if (!hard.isEmpty()) {
            throw new NotificationRefused(hard);
        }
        return asked;
    }

    private List<Finding> across(Told told) {
        List<Finding> all = new ArrayList<>();
        LocalDate born = told.bornOn();
        LocalDate died = told.diedOn();
        if (died == null) {
            return all;
        }
        if (died.isAfter(LocalDate.now(clock))) {
            all.add(Finding.hard(told.linkId("child.diedOn"), "The date of death is still to come: check it"));
        } else if (told.diedTime() != null && died.atTime(told.diedTime()).isAfter(LocalDateTime.now(clock))) {
            all.add(Finding.hard(told.linkId("child.diedTime"), "The time of death is still to come: check it"));
        }
        if (born == null) {
            return all;
        }
        if (died.isBefore(born)) {
            all.add(Finding.hard(told.linkId("child.diedOn"), "The date of death is before the date of birth: check both"));
        } else if (!AgeAtDeath.isUnder18(born, died)) {
            all.add(Finding.hard(told.linkId("child.diedOn"), "By these dates the person was 18 or older. Only the death of a "
                + "child under 18 is notified here: check both dates"));
        } else if (born.equals(died) && told.bornTime() != null && told.diedTime() != null
                && told.diedTime().isBefore(told.bornTime())) {
            all.add(Finding.hard(told.linkId("child.diedTime"), "The time of death is before the time of birth: check both"));
        }
        return all;
    }
}

package org.cdop.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.access.Panels;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Finding;
import org.cdop.form.FormDefinition;
import org.cdop.notification.Contradictions;
import org.cdop.notification.KnownDeath;
import org.cdop.notification.Likeness;
import org.cdop.notification.NotificationCheck;
import org.cdop.notification.Notifications;
import org.cdop.notification.OpenNotification;
import org.cdop.notification.Scope;
import org.cdop.web.shared.Say;
import org.cdop.web.shared.Words;

/** Triage of one notification: what was told, what may be the same death, and the one decision. */
@Named
@RequestScoped
public class TriagePage {

    /** Stands for "not among those shown" in a list of choices. */
    public static final String OTHER = "other";

    @Inject
    private Notifications notifications;

    @Inject
    private NotificationCheck forms;

    @Inject
    private Panels panels;

    private final String ref = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("ref");
    private OpenNotification open;
    private final TriageAnswers answers = new TriageAnswers();

    /** One fact of two deaths side by side. */
    public record Fact(String name, String here, String there) {

        public boolean differs() {
            return !here.equalsIgnoreCase(there);
        }
    }

    public OpenNotification getOpen() {
        if (open == null) {
            open = notifications.open(ref);
        }
        return open;
    }

    public FormDefinition getDefinition() {
        return forms.edition(getOpen().notification().edition());
    }

    public KnownDeath getTold() {
        return getOpen().notification().toCompare();
    }

    public String getAge() {
        return Words.age(getTold().bornOn(), getTold().diedOn());
    }

    public List<Fact> facts(Likeness likeness) {
        KnownDeath here = getTold();
        KnownDeath there = likeness.known();
        return List.of(new Fact("Family name", said(here.familyName()), said(there.familyName())),
            new Fact("Given names", said(here.givenNames()), said(there.givenNames())),
            new Fact("NHS number", said(Words.nhsNumber(here.nhsNumber())), said(Words.nhsNumber(there.nhsNumber()))),
            new Fact("Born", day(here.bornOn()), day(there.bornOn())), new Fact("Died", day(here.diedOn()), day(there.diedOn())),
            new Fact("Sex", said(here.sex()), said(there.sex())), new Fact("Postcode", said(here.postcode()), said(there.postcode())));
    }

    private static String day(LocalDate day) {
        return said(Words.day(day));
    }

    private static String said(String text) {
        return text == null || text.isEmpty() ? "Not told" : Words.capital(text.replace('_', ' '));
    }

    /** Answers that do not fit together: to be asked of the notifier. */
    public List<Finding> getDoubts() {
        return Contradictions.in(getOpen().answers());
    }

    /** The numbers of what is likely of the same child, for the coordinator to say that it is not. */
    public String getLikely() {
        return getOpen().likely().stream().filter(Likeness::isLikely).map(one -> one.known().number()).collect(Collectors.joining(", "));
    }

    public List<Scope.LiveBirth> getBirths() {
        return Arrays.asList(Scope.LiveBirth.values());
    }

    public List<Scope.Residence> getResidences() {
        return Arrays.asList(Scope.Residence.values());
    }

    /** The panels of this system but the one that has the notification. */
    public List<SelectItem> getOtherPanels() {
        return panels.list().stream().filter(panel -> !panel.code().equals(getOpen().notification().panel()))
            .map(panel -> new SelectItem(panel.code(), panel.name())).toList();
    }

    public List<SelectItem> getLikelyNumbers() {
        return Stream.concat(getOpen().likely().stream().map(one -> new SelectItem(one.known().number(),
                (one.known().isCase() ? "Case " : "Notification ") + one.known().number())),
            Stream.of(new SelectItem(OTHER, "Another case or notification"))).toList();
    }

    public String accept() {
        CaseNumber number = notifications.accept(ref, answers.scope(), answers.isAnotherChild());
        Say.done("The notification was accepted. The case number is " + number + ".");
        return "/cases/requests?faces-redirect=true&case=" + number;
    }

    public String decline() {
        notifications.decline(ref, answers.getReason());
        return settled("The notification was declined.");
    }

    public String sendOn() {
        notifications.belongsElsewhere(ref, answers.otherPanel(), answers.getReason());
        return settled("The notification was sent on to " + answers.otherPanel() + ".");
    }

    public String give() {
        notifications.giveTo(ref, answers.getPanel());
        return settled("The notification is now with " + answers.getPanel() + ".");
    }

    public String sameAs() {
        notifications.sameAs(ref, answers.sameAs(), answers.getReason());
        return settled("The notification was marked as a duplicate of " + answers.sameAs() + ".");
    }

    private static String settled(String sentence) {
        Say.done(sentence);
        return "/notifications/list?faces-redirect=true";
    }

    public TriageAnswers getAnswers() {
        return answers;
    }

    public String getRef() {
        return ref;
    }
}

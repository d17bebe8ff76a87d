package org.cdop.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cdop.form.Choice;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;
import org.cdop.sql.RuleBroken;

/** The answers that the notification form offers for the facts of a death, and its limits. */
public final class FactChoices {

    private static final Set<String> NO_CRITERION = Set.of("none", "not_known", "not_applicable");

    private final FormDefinition form;

    FactChoices(FormDefinition notification) {
        form = notification;
    }

    /** Council areas by their GSS codes; where the child lived elsewhere or it is not known, there is none. */
    public List<Choice> areas() {
        return of("child.councilArea").stream().filter(c -> c.code().matches("[EWSN]\\d{8}")).toList();
    }

    public List<Choice> ethnicities() {
        return of("case.ethnicity");
    }

    public List<Choice> places() {
        return of("case.placeOfDeath");
    }

    public List<Choice> expected() {
        return of("case.expected");
    }

    public List<Choice> events() {
        return of("case.event");
    }

    /** Criteria for a joint agency response. */
    public List<Choice> criteria() {
        return of("case.jarCriteria").stream().filter(c -> !NO_CRITERION.contains(c.code())).toList();
    }

    void refuseUnlessOffered(DeathFacts facts) {
        offered(areas(), facts.localAuthority(), "council area");
        offered(ethnicities(), facts.ethnicity(), "ethnicity");
        offered(places(), facts.placeOfDeath(), "place of death");
        offered(expected(), facts.expected(), "whether the death was expected");
        offered(events(), facts.event(), "kind of death");
        Arrays.stream(facts.jarCriteria().split(";")).filter(c -> !c.isEmpty()).forEach(c -> offered(criteria(), c, "criterion"));
        within("case.gestationWeeks", facts.gestationWeeks(), "completed weeks of pregnancy");
        within("case.birthWeight", facts.birthWeightG(), "birth weight in grams");
    }

    private static void offered(List<Choice> choices, String code, String what) {
        if (code != null && choices.stream().noneMatch(c -> c.code().equals(code))) {
            throw new RuleBroken("Choose one of the answers that are offered: " + what + ".");
        }
    }

    private void within(String fact, Integer told, String what) {
        Question question = question(fact);
        if (told != null && (told < question.limits().min().intValue() || told > question.limits().max().intValue())) {
            throw new RuleBroken("Enter the " + what + " as a number from " + question.limits().min() + " to " + question.limits().max()
                + ", or leave it blank.");
        }
    }

    private List<Choice> of(String fact) {
        return question(fact).choices();
    }

    private Question question(String fact) {
        return form.question(form.bindings().getOrDefault(fact, ""))
            .orElseThrow(() -> new IllegalStateException("The notification form tells no " + fact));
    }
}

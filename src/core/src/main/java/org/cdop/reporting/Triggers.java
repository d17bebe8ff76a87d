package org.cdop.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.casefile.AgeAtDeath;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.Proposed;

/**
 * Which supplementary forms the answers call for, whoever gave them: each form's definition says when, and why. What one agency tells is
 * enough; the coordinator decides.
 */
final class Triggers {

    private final List<SourceForm> sources;
    private final Answers standing;
    private final List<NamedAgency> named;

    private Triggers(List<SourceForm> sources, AgeAtDeath age, List<NamedAgency> named) {
        this.sources = sources;
        this.named = named;
        this.standing = CompositeRecord.of(sources, List.of()).standing().with("case.age_years", age.years()).with("case.age_days", (int) age.days());
    }

    static List<Proposal> of(List<FormDefinition> forms, List<SourceForm> sources, AgeAtDeath age, List<NamedAgency> named) {
        Triggers triggers = new Triggers(sources, age, named);
        Map<String, Proposal> all = new LinkedHashMap<>();
        for (FormDefinition form : forms) {
            for (Proposed rule : form.proposed()) {
                triggers.reason(rule).ifPresent(why -> rule.agencies().forEach(kind -> triggers.add(all, AgencyKind.of(kind), form.form(), why)));
            }
        }
        return List.copyOf(all.values());
    }

    private Optional<String> reason(Proposed rule) {
        Set<String> asked = rule.when().questions();
        Set<String> who = new LinkedHashSet<>();
        for (SourceForm source : sources) {
            if (rule.when().holds(source.answers().within(standing)) && asked.stream().anyMatch(source.answers()::has)) {
                who.add(source.request() == null ? "" : source.by());
            }
        }
        if (who.isEmpty()) {
            return rule.when().holds(standing) ? Optional.of(rule.why()) : Optional.empty();
        }
        return Optional.of(who.contains("") ? rule.why() : rule.why() + ": " + String.join(", ", who));
    }

    private void add(Map<String, Proposal> all, AgencyKind kind, String form, String why) {
        List<NamedAgency> ofKind = named.stream().filter(n -> n.kind() == kind).toList();
        if (ofKind.isEmpty()) {
            Proposals.add(all, kind, form, null, why);
        }
        ofKind.forEach(agency -> Proposals.add(all, kind, form, agency, why));
    }
}

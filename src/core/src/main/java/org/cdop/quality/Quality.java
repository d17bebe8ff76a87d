package org.cdop.quality;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.casefile.Cases;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.Row;

/** The quality of what is known: whether it goes well together, and how complete the forms are. */
@Stateless
@DenyAll
public class Quality {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private ConsistencyRules rules;

    @Inject
    private FormLibrary library;

    /** What does not go well together in one case; for those who fill its analysis form. Names nobody. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("checked the case for consistency")
    public List<ConsistencyRule> of(@OfCase CaseNumber number) {
        return read(Cases.find(entities, number).id(), null).stream().flatMap(c -> c.broken().stream()).toList();
    }

    /** Every case of the caller's panels that is under review or was completed, with what was found; those with the most findings first. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("checked all cases for consistency")
    public List<CheckedCase> ofAll(boolean open) {
        return read(null, open).stream().filter(c -> !c.broken().isEmpty() || c.disputed() > 0).sorted((a, b) -> {
            int byWarnings = Long.compare(b.warnings(), a.warnings());
            return byWarnings != 0 ? byWarnings : Long.compare(b.broken().size() + b.disputed(), a.broken().size() + a.disputed());
        }).toList();
    }

    /** How complete each returned form of a case is. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at how complete the forms of the case are")
    public List<Completeness> completeness(@OfCase CaseNumber number) {
        return database.list("quality/completeness-of-case.sql", Map.of("case", Cases.find(entities, number).id()), this::completeness);
    }

    /** How complete the forms of each agency are, over the caller's panels; the least complete first. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at how complete the forms of agencies are")
    public List<Completeness> completeness() {
        return database.list("quality/completeness.sql", Map.of(), this::completeness);
    }

    private Completeness completeness(Row row) {
        String title = library.find(row.text("form"), row.text("edition")).map(f -> f.title()).orElse(row.text("form"));
        return new Completeness(row.text("agency"), title, row.number("request_id"), row.number("forms"), row.number("asked"),
            row.number("answered"), row.number("not_known"));
    }

    private List<CheckedCase> read(Long caseId, Boolean open) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("case", caseId);
        asked.put("open", open);
        Set<String> ended = Arrays.stream(CaseState.values()).filter(s -> !s.isOpen()).map(Enum::name).collect(Collectors.toSet());
        asked.put("ended", List.copyOf(ended));
        return database.list("quality/cases.sql", asked, row -> new CheckedCase(new CaseNumber(row.text("panel"), row.text("case_ref")),
            CaseState.valueOf(row.text("state")).label(), row.number("disputed"), rules.broken(known(row))));
    }

    private static Answers known(Row row) {
        Answers known = Answers.parse(row.text("answers"));
        String category = row.text("primary_category");
        if (category != null) {
            known = known.with("analysis.category", category).withCodes("analysis.considered", List.of(row.text("categories").split("[;, ]+")));
        }
        known = with(known, "analysis.stage", row.text("stage"));
        known = with(known, "analysis.modifiable", row.text("conclusion"));
        known = withAll(known, "analysis.factors", row.texts("factors"));
        known = withAll(known, "analysis.contributing", row.texts("contributing"));
        return withAll(known, "analysis.modifiable_factors", row.texts("modifiable"));
    }

    private static Answers with(Answers known, String id, String value) {
        return value == null ? known : known.with(id, value.toLowerCase(Locale.UK));
    }

    private static Answers withAll(Answers known, String id, List<String> codes) {
        return codes.isEmpty() ? known : known.withCodes(id, codes);
    }
}

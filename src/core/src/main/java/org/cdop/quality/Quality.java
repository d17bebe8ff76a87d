package org.cdop.quality;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.analysis.AnalysisFiles;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.casefile.Cases;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.Row;
import org.cdop.sql.RuleBroken;

/** The quality of what is known: whether it goes well together, and how complete the forms are. Names nobody. */
@Stateless
@DenyAll
public class Quality {

    private static final int LONGEST = 1000;

    /** A page of cases with findings, and how many there are in all. */
    public record Page(long total, List<CheckedCase> cases) {
    }

    /** A rule, and in how many cases it finds something. */
    public record RuleFound(ConsistencyRule rule, long cases) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private ConsistencyRules rules;

    @Inject
    private FormLibrary library;

    @Inject
    private AnalysisFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What does not go well together in one case, what is explained last; for those who fill its analysis form. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("checked the case for consistency")
    public List<Inconsistency> of(@OfCase CaseNumber number) {
        return database.list("quality/findings-of-case.sql", asked(rules.all(), Cases.find(entities, number).id()), row -> {
            ConsistencyRule rule = rules.find(row.text("rule")).orElseThrow();
            return new Inconsistency(rule, rules.remedies(rule), row.text("why"), row.moment("explained_at"), row.text("explained_by"), row.yes("explained"));
        });
    }

    /** Notes why a finding stays as it is. It is shown so until what it rests on changes. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("explained a finding of the rules of consistency")
    public void explain(@OfCase CaseNumber number, String rule, String why) {
        CaseFile file = Cases.find(entities, number);
        if (!files.settles(file)) {
            throw new NotFound();
        }
        if (why == null || why.isBlank()) {
            throw new RuleBroken("Say why this stays as it is.");
        }
        if (why.strip().length() > LONGEST) {
            throw new RuleBroken("Say it in " + LONGEST + " characters at most.");
        }
        Map<String, Object> values = asked(rules.find(rule).map(List::of).orElseThrow(NotFound::new), file.id());
        values.putAll(Map.of("why", why.strip(), "now", clock.instant(), "by", caller.get().name()));
        if (database.run("quality/explain.sql", values) == 0) {
            throw new RuleBroken("This is no longer found: the case was changed meanwhile. There is nothing to explain.");
        }
    }

    /** Cases of the caller's panels in which something is found, those with warnings first. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("checked all cases for consistency")
    public Page ofAll(QualitySearch search) {
        Map<String, Object> values = overAll(search.among(rules.all()), search);
        values.putAll(Map.of("size", QualitySearch.SIZE, "skip", (long) search.page() * QualitySearch.SIZE));
        values.put("agency", search.agency());
        long[] total = new long[1];
        List<CheckedCase> cases = database.list("quality/cases.sql", values, row -> {
            total[0] = row.number("total");
            return new CheckedCase(new CaseNumber(row.text("panel"), row.text("case_ref")), CaseState.valueOf(row.text("state")).label(),
                row.texts("rules").stream().map(r -> rules.find(r).orElseThrow()).toList(),
                row.number("asked") == null ? null : new Completeness(null, null, null, null, 0, row.number("asked"), row.number("answered"), row.number("not_known")));
        });
        return new Page(total[0], cases);
    }

    /** In how many cases of the caller's panels each rule finds something, whatever else is looked for. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("counted the findings of the rules of consistency")
    public List<RuleFound> byRule(boolean open, boolean explained) {
        return database.list("quality/rules-found.sql", overAll(rules.all(), new QualitySearch(open, explained, null, null, null, 0)),
            row -> new RuleFound(rules.find(row.text("rule")).orElseThrow(), row.number("cases")));
    }

    /** How complete each returned form of a case is. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at how complete the forms of the case are")
    public List<Completeness> completeness(@OfCase CaseNumber number) {
        return database.list("quality/completeness-of-case.sql", Map.of("case", Cases.find(entities, number).id()), this::completeness);
    }

    /** How many forms of a case are still owed. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at how many forms of the case are owed")
    public long owed(@OfCase CaseNumber number) {
        return database.one("quality/owed-of-case.sql", Map.of("case", Cases.find(entities, number).id()), row -> row.number("owed")).orElse(0L);
    }

    /** How complete the forms of each agency are, over the caller's panels; the least complete first. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("looked at how complete the forms of agencies are")
    public List<Completeness> completenessByAgency(Long agency) {
        Map<String, Object> values = new HashMap<>();
        values.put("agency", agency);
        return database.list("quality/completeness.sql", values, this::completeness);
    }

    private Completeness completeness(Row row) {
        String title = library.find(row.text("form"), row.text("edition")).map(f -> f.title()).orElse(row.text("form"));
        return new Completeness(row.number("agency_id"), row.text("agency"), title, row.number("request_id"), row.number("forms"), row.number("asked"),
            row.number("answered"), row.number("not_known"));
    }

    private static Map<String, Object> asked(List<ConsistencyRule> some, long caseId) {
        Map<String, Object> values = ConsistencyRules.asked(some);
        values.put("case", caseId);
        return values;
    }

    private static Map<String, Object> overAll(List<ConsistencyRule> some, QualitySearch search) {
        Map<String, Object> values = ConsistencyRules.asked(some);
        values.put("warnings", some.stream().filter(ConsistencyRule::isWarning).map(ConsistencyRule::id).toList());
        values.put("ended", Arrays.stream(CaseState.values()).filter(s -> !s.isOpen()).map(Enum::name).toList());
        values.put("open", search.open());
        values.put("explained", search.explained());
        return values;
    }
}

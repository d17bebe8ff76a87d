package org.cdop.theme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.analysis.CategoryOfDeath;
import org.cdop.audit.Audited;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Condition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.cdop.quality.RulePath;
import org.cdop.quality.RuleWords;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * Themes that public health leads make for their panel, of conditions chosen from the codebook. What is chosen is checked against the
 * codebook and asked as a path in which every word is quoted.
 */
@Stateless
@DenyAll
public class LocalThemes {

    private static final int LONGEST = 100;

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What can be chosen, code and words; a coded answer as "question=code". */
    public record Offered(Map<String, String> factors, Map<String, String> circumstances, Map<String, String> categories, Map<String, String> answers) {
    }

    /** What a local theme can be made of. */
    @RolesAllowed(Role.LEAD)
    public Offered offered() {
        Map<String, String> factors = new TreeMap<>();
        database.list("theme/factors.sql", Map.of(), row -> factors.put(row.text("code"), row.text("code") + " " + row.text("factor")));
        Map<String, String> answers = new TreeMap<>();
        RuleWords words = new RuleWords(library);
        library.all().stream().filter(f -> !f.form().equals("analysis")).flatMap(f -> f.questions().stream())
            .forEach(q -> codes(q).forEach((code, label) -> {
                if (words.fault(new Condition.Equals(q.linkId(), code)).isEmpty()) {
                    answers.put(q.linkId() + "=" + code, q.linkId() + ": " + q.text() + " " + label);
                }
            }));
        Map<String, String> circumstances = new TreeMap<>(factors);
        circumstances.keySet().retainAll(LocalRule.CIRCUMSTANCES);
        Map<String, String> categories = new LinkedHashMap<>();
        Stream.of(CategoryOfDeath.values()).forEach(c -> categories.put(String.valueOf(c.number()), c.number() + " " + c.label()));
        return new Offered(factors, circumstances, categories, answers);
    }

    private static Map<String, String> codes(Question question) {
        Map<String, String> codes = new TreeMap<>();
        question.choices().forEach(c -> codes.put(c.code(), c.label()));
        return codes;
    }

    /** The panels that the person leads. */
    @RolesAllowed(Role.LEAD)
    public List<String> panels() {
        return caller.get().panels(Role.LEAD).stream().filter(p -> !"*".equals(p)).sorted().toList();
    }

    /** The cases that a rule would take now, of one panel that the person leads, by number alone. */
    @RolesAllowed(Role.LEAD)
    @Audited("tried the rule of a local theme")
    public List<CaseNumber> taken(String panel, LocalRule rule) {
        return taken(panel, rule.json(new RuleWords(library)));
    }

    /** Every edition of every local theme of the person's panels, the latest first. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    public List<LocalTheme> list() {
        return editions(null);
    }

    /** The cases that an edition takes now, by number alone. */
    @RolesAllowed({Role.COORDINATOR, Role.LEAD})
    @Audited("looked at the cases of a local theme")
    public List<CaseNumber> cases(long id, int edition) {
        LocalTheme theme = editions(id).stream().filter(t -> t.edition() == edition).findFirst().orElseThrow(NotFound::new);
        return cases(theme.panel(), theme.rule());
    }

    /** Saves a local theme as its first edition; refused where the panel has one of this name. */
    @RolesAllowed(Role.LEAD)
    @Audited("made a local theme")
    public long make(String panel, String name, LocalRule rule) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            throw new RuleBroken("Give the theme a name of " + LONGEST + " characters at most.");
        }
        refuseUnlessLed(panel);
        if (database.run("theme/make-local.sql", Map.of("panel", panel, "name", called)) == 0) {
            throw new RuleBroken("The panel has a local theme “" + called + "”. Change that one, or choose another name.");
        }
        long id = database.one("theme/local-of-name.sql", Map.of("panel", panel, "name", called), row -> row.number("id")).orElseThrow();
        save(id, panel, 1, rule);
        return id;
    }

    /** Saves the next edition; earlier ones stay as they were. Refused where somebody saved it since the page was opened. */
    @RolesAllowed(Role.LEAD)
    @Audited("changed a local theme")
    public void change(long id, int seen, LocalRule rule) {
        LocalTheme latest = editions(id).stream().findFirst().orElseThrow(NotFound::new);
        refuseUnlessLed(latest.panel());
        ChangedMeanwhile.refuseUnless(seen, latest.edition());
        save(id, latest.panel(), seen + 1, rule);
    }

    private void save(long id, String panel, int edition, LocalRule rule) {
        String json = rule.json(new RuleWords(library));
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "panel", panel, "edition", edition, "rule", json,
            "cases", taken(panel, json).size(), "now", clock.instant(), "by", caller.get().name()));
        if (database.run("theme/save-local.sql", values) == 0) {
            ChangedMeanwhile.refuseUnless(edition - 1, edition);
        }
    }

    private List<CaseNumber> taken(String panel, String json) {
        refuseUnlessLed(panel);
        return cases(panel, LocalRule.condition(json));
    }

    private List<CaseNumber> cases(String panel, Condition rule) {
        return database.list("theme/taken.sql", Map.of("panel", panel, "path", RulePath.of(rule)),
            row -> new CaseNumber(row.text("panel"), row.text("case_ref")));
    }

    private List<LocalTheme> editions(Long id) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        return database.list("theme/local-themes.sql", values, LocalTheme::read);
    }

    private void refuseUnlessLed(String panel) {
        if (panel == null || !caller.get().is(Role.LEAD, panel)) {
            throw new RuleBroken("Choose a panel that you lead.");
        }
    }
}

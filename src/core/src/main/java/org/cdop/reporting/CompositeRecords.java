package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.form.NotKnown;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** The composite record of a case, and settling what agencies answered differently. */
@Stateless
@DenyAll
public class CompositeRecords {

    private static final int LONGEST_REASON = 1_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sources sources;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Every answer with its sources. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened the composite record")
    public CompositeRecord of(@OfCase CaseNumber number) {
        return sources.composite(Cases.find(entities, number).id());
    }

    /**
     * Settles a disputed question: one of its answers stands, or that it is not known. Refused without a reason, with an answer that nobody
     * gave, and where somebody answered or settled it since it was looked at.
     *
     * @param chosen the answer that stands, as it is kept (JSON)
     * @param seen   what was looked at, {@link Fact#seenAs()}
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("settled an answer on which agencies differ")
    public void settle(@OfCase CaseNumber number, String linkId, String chosen, String seen, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Say why this answer stands: both answers are kept, and the reason with them.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken("Shorten the reason to " + LONGEST_REASON + " characters.");
        }
        long caseId = Cases.find(entities, number).id();
        database.one("reporting/hold-case.sql", Map.of("case", caseId), row -> row.number("id"));
        Fact fact = sources.composite(caseId).fact(linkId).orElseThrow(NotFound::new);
        if (!fact.isDisputed() && !fact.isSettled()) {
            throw new RuleBroken("Nobody disputes this answer: there is nothing to settle.");
        }
        if (!fact.seenAs().equals(seen)) {
            throw new ChangedMeanwhile();
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", caseId);
        values.put("link", linkId);
        values.put("answer", chosen(fact, chosen).toString());
        values.put("seen", said(fact));
        values.put("reason", reason.strip());
        values.put("now", clock.instant());
        values.put("by", caller.get().name());
        database.run("reporting/settle.sql", values);
    }

    private static JsonValue chosen(Fact fact, String chosen) {
        if (Json.createValue(NotKnown.CODE).toString().equals(chosen)) {
            return Json.createValue(NotKnown.CODE);
        }
        return fact.versions().stream().map(Fact.Version::value).filter(v -> v.toString().equals(chosen)).findFirst()
            .orElseThrow(() -> new RuleBroken("Choose one of the answers that were given, or that it is not known."));
    }

    private static String said(Fact fact) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        fact.versions().stream().flatMap(v -> v.said().stream()).map(Statement::value).distinct().forEach(all::add);
        return all.build().toString();
    }
}

package org.cdop.learning;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.audit.Trail;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.panelmeeting.NamedPeople;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Recommendations of the panel and the letters to those whom they address. */
@Stateless
@DenyAll
public class Recommendations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private NamedPeople named;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Recommendations of the person's panels, the latest first; blank filters show all. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked through the recommendations")
    public List<RecommendationLine> list(String panel, String theme, String letter) {
        Map<String, Object> values = new HashMap<>();
        values.put("panel", Recommendation.blankToNull(panel));
        values.put("theme", Recommendation.blankToNull(theme));
        values.put("letter", Recommendation.blankToNull(letter));
        return database.list("learning/recommendations.sql", values, RecommendationLine::read);
    }

    /** Recommendations that came of one case. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<RecommendationLine> of(@OfCase CaseNumber number) {
        return database.list("learning/recommendations-of-case.sql", Map.of("panel", number.panel(), "ref", number.ref()),
            RecommendationLine::read);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public RecommendationLine open(long id) {
        RecommendationLine line = line(id);
        trail.record("opened a recommendation", line.number().toString());
        return line;
    }

    private RecommendationLine line(long id) {
        return database.one("learning/recommendation.sql", Map.of("id", id), RecommendationLine::read).orElseThrow(NotFound::new);
    }

    private void record(String act, long id) {
        trail.record(act, line(id).number().toString());
    }

    /** Recommends: what, to whom, at which level. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("recorded a recommendation")
    public long recommend(@OfCase CaseNumber number, Recommended made) {
        CaseFile file = Cases.find(entities, number);
        Settling.refuseUnlessOpen(file);
        Settling.refuseUnlessSettling(database, file.id());
        Recommendation recommendation = new Recommendation(file.id(), made, LocalDate.now(clock));
        entities.persist(recommendation);
        entities.flush();
        return recommendation.id();
    }

    /** Takes out a recommendation entered by mistake; refused once a letter or an action hangs on it or the case is completed. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("took out a recommendation")
    public void remove(@OfCase CaseNumber number, long id) {
        CaseFile file = Cases.find(entities, number);
        Settling.refuseUnlessSettling(database, file.id());
        Recommendation recommendation = find(id);
        boolean used = of(number).stream().anyMatch(r -> r.id() == id && r.actions() > 0);
        if (recommendation.caseId() != file.id()) {
            throw new NotFound();
        }
        if (used || !file.state().isOpen() || newest(id).isPresent()) {
            throw new RuleBroken("A letter or an action hangs on this recommendation, or the case is completed: it stands.");
        }
        entities.remove(recommendation);
    }

    /** The letter that was written; empty before it is. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public Optional<RecommendationLetter> letter(long recommendationId) {
        find(recommendationId);
        return newest(recommendationId);
    }

    /** A first wording of the letter, made of the recommendation; nothing of the child is in it. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public String draft(long recommendationId) {
        RecommendationLine line = line(recommendationId);
        String panel = database.one("panelmeeting/panel-name.sql", Map.of("panel", line.number().panel()), row -> row.text("name"))
            .orElse(line.number().panel());
        return LetterText.of(panel, line.addressee() + (line.address() == null ? "" : "\n" + line.address()),
            line.recommendation(), LocalDate.now(clock));
    }

    /**
     * Writes the letter, or another wording before it is sent; refuses where it names the child or the family, and where
     * somebody wrote it since it was seen (0: none was).
     */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void write(long recommendationId, long seen, String body) {
        record("wrote the letter of a recommendation", recommendationId);
        named.refuseOfCase(line(recommendationId).number(), body);
        Optional<RecommendationLetter> newest = newest(recommendationId);
        ChangedMeanwhile.refuseUnless(seen, newest.map(RecommendationLetter::version).orElse(0L));
        newest.ifPresentOrElse(letter -> letter.written(body),
            () -> entities.persist(new RecommendationLetter(recommendationId, LocalDate.now(clock), body)));
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void sent(long recommendationId, LocalDate on) {
        record("recorded that the letter of a recommendation was sent", recommendationId);
        newest(recommendationId).orElseThrow(() -> new RuleBroken("Write the letter first.")).sent(notToCome(on));
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void answered(long recommendationId, LocalDate on, String answer) {
        record("recorded the answer to the letter of a recommendation", recommendationId);
        newest(recommendationId).orElseThrow(() -> new RuleBroken("Write the letter first.")).answered(notToCome(on), answer);
    }

    private LocalDate notToCome(LocalDate on) {
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("The day is still to come. Check it.");
        }
        return on;
    }

    private Recommendation find(long id) {
        Recommendation found = entities.find(Recommendation.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private Optional<RecommendationLetter> newest(long recommendationId) {
        return entities.createQuery("select l from RecommendationLetter l where l.recommendationId = :id order by l.id desc",
            RecommendationLetter.class).setParameter("id", recommendationId).getResultStream().findFirst();
    }
}

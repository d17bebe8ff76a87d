package org.cdop.analysis;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Settings;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseEventType;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.ClockKind;
import org.cdop.casefile.Recorded;
import org.cdop.form.Answers;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/**
 * Analysis forms. The coordinator drafts one for the child death review meeting; at the panel's meeting the coordinator,
 * the chair, or the deputy in the chair's place write what the panel settles.
 */
@Stateless
@DenyAll
public class Analyses {

    private static final int LONGEST_POINT = 5000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AnalysisFiles files;

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    /** The analysis form of a case, for those who settle it; begun where there is none yet. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("opened the analysis form")
    public Analysis open(@OfCase CaseNumber number) {
        return files.open(number);
    }

    /** Keeps the narrative parts; refuses where somebody else kept others since they were seen. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("wrote in the analysis form")
    public void narrate(@OfCase CaseNumber number, long seen, Answers answers) {
        asSeen(files.toWrite(number), seen).narrated(answers);
    }

    /** Names a factor, graded and perhaps modifiable (grade 2 only). */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("added a factor to the analysis form")
    public long addFactor(@OfCase CaseNumber number, Factor factor) {
        ContributoryFactor added = new ContributoryFactor(files.toWrite(number).form().caseId(), factor);
        entities.persist(added);
        entities.flush();
        return added.id();
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("took a factor out of the analysis form")
    public void removeFactor(@OfCase CaseNumber number, long id) {
        entities.remove(files.factor(files.toWrite(number), id));
    }

    /** Ticks the categories of death; the lowest number becomes primary. Refuses where the form changed since it was seen. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("ticked categories of death")
    public void categorise(@OfCase CaseNumber number, long seen, Collection<CategoryOfDeath> ticked) {
        asSeen(files.toWrite(number), seen).categorised(ticked);
    }

    /** The chair, and nobody else, makes another ticked category primary, with the reason. */
    @RolesAllowed({Role.CHAIR, Role.MEMBER})
    @Audited("made another category of death the primary one")
    public void overridePrimary(@OfCase CaseNumber number, long seen, CategoryOfDeath other, String why) {
        Analysis open = files.toWrite(number);
        if (!files.chairs(open.file())) {
            throw new RuleBroken("Only the chair sets another primary category than the hierarchy does.");
        }
        asSeen(open, seen).primaryOverridden(other, why);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("wrote the conclusion of the analysis form")
    public void conclude(@OfCase CaseNumber number, long seen, Conclusion conclusion, String insufficientWhy) {
        asSeen(files.toWrite(number), seen).concluded(conclusion, insufficientWhy);
    }

    private static AnalysisForm asSeen(Analysis open, long seen) {
        ChangedMeanwhile.refuseUnless(seen, open.form().version());
        return open.form();
    }

    /** Adds an issue or a learning point. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("added an issue or a learning point")
    public void addPoint(@OfCase CaseNumber number, boolean issue, String point) {
        if (point == null || point.isBlank()) {
            throw new RuleBroken(issue ? "Write the issue." : "Write the learning point.");
        }
        if (point.length() > LONGEST_POINT) {
            throw new RuleBroken("Shorten it to " + LONGEST_POINT + " characters: several points are easier to act on than a long one.");
        }
        entities.persist(new LearningPoint(files.toWrite(number).form().caseId(), issue, point));
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("took out an issue or a learning point")
    public void removePoint(@OfCase CaseNumber number, long id) {
        files.toWrite(number).points().stream().filter(p -> p.id() == id).findFirst().ifPresent(entities::remove);
    }

    /**
     * The draft of the child death review meeting is ready for the panel: the panel's clock starts, once (recalled:
     * statutory guidance 2018, ch. 5).
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("marked the analysis form as drafted")
    public void drafted(@OfCase CaseNumber number) {
        Analysis open = files.toWrite(number);
        CaseFile file = open.file();
        if (open.form().answers().isEmpty() && open.factors().isEmpty()) {
            throw new RuleBroken("The form is still blank: write the summary or name a factor first.");
        }
        if (open.form().drafted(clock.instant())) {
            file.happened(CaseEventType.ANALYSIS_DRAFTED, clock.instant(), new Recorded(clock.instant(), caller.get().name()), null);
            file.clockStarted(ClockKind.PANEL_REVIEW, clock.instant(), settings.term(ClockKind.PANEL_REVIEW.term(), number.panel()));
        }
    }

    /** What the case page tells of the analysis; empty where none was begun. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public Optional<AnalysisSummary> summary(@OfCase CaseNumber number) {
        return database.one("analysis/summary.sql", Map.of("panel", number.panel(), "ref", number.ref()), AnalysisSummary::read);
    }

    /** The list of factors of the scheme in use, in the order of its codes. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD})
    public List<FactorCode> codes() {
        return files.codes();
    }
}

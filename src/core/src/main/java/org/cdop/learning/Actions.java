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
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.audit.Trail;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Actions agreed by the panel: followed until done, with evidence and effect, or dropped with a reason. */
@Stateless
@DenyAll
public class Actions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Actions of the person's panels, the most pressing first. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("looked through the actions")
    public List<ActionLine> list(ActionFilter filter) {
        Map<String, Object> values = filter.parameters();
        values.put("today", LocalDate.now(clock));
        return database.list("learning/actions.sql", values, ActionLine::read);
    }

    /** Actions that came of one case, in the order in which they were agreed. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<ActionLine> of(@OfCase CaseNumber number) {
        return database.list("learning/actions-of-case.sql",
            Map.of("panel", number.panel(), "ref", number.ref(), "today", LocalDate.now(clock)), ActionLine::read);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public ActionLine open(long id) {
        ActionLine line = line(id);
        trail.record("opened an action", line.number().toString());
        return line;
    }

    private ActionLine line(long id) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("today", LocalDate.now(clock));
        return database.one("learning/action.sql", values, ActionLine::read).orElseThrow(NotFound::new);
    }

    /** Agrees an action: who will do what by when. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("agreed an action")
    public long agree(@OfCase CaseNumber number, Agreed agreed) {
        CaseFile file = Cases.find(entities, number);
        Settling.refuseUnlessOpen(file);
        Settling.refuseUnlessSettling(database, file.id());
        Action action = new Action(file.id(), agreed, LocalDate.now(clock));
        entities.persist(action);
        entities.flush();
        return action.id();
    }

    /** Takes out an action that was entered by mistake; once the case is completed it is dropped instead. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("took out an action")
    public void remove(@OfCase CaseNumber number, long id) {
        CaseFile file = Cases.find(entities, number);
        Settling.refuseUnlessSettling(database, file.id());
        Action action = find(id);
        if (action.caseId() != file.id()) {
            throw new NotFound();
        }
        if (!file.state().isOpen() || action.state() != Action.State.OPEN) {
            throw new RuleBroken("The action stands: drop it with a reason instead.");
        }
        entities.remove(action);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void agreeAnew(long id, long seen, String owner, LocalDate dueOn) {
        seen(id, seen, "agreed an action anew").agreedAnew(owner, dueOn);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void done(long id, long seen, LocalDate on, String evidence) {
        seen(id, seen, "recorded that an action was done").done(notToCome(on), evidence);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void measured(long id, long seen, String effect) {
        seen(id, seen, "recorded the effect of an action").measured(effect);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public void drop(long id, long seen, String why) {
        seen(id, seen, "dropped an action").dropped(LocalDate.now(clock), why);
    }

    /** The themes that actions and recommendations can name. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<Theme> themes() {
        return database.list("learning/themes.sql", Map.of(), row -> new Theme(row.text("code"), row.text("name")));
    }

    private LocalDate notToCome(LocalDate on) {
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("The day is still to come. Enter the day on which it was done.");
        }
        return on;
    }

    private Action seen(long id, long seen, String act) {
        Action action = find(id);
        ChangedMeanwhile.refuseUnless(seen, action.version());
        trail.record(act, line(id).number().toString());
        return action;
    }

    private Action find(long id) {
        Action action = entities.find(Action.class, id);
        if (action == null) {
            throw new NotFound();
        }
        return action;
    }
}

package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.casefile.Cases;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Which cases a meeting considers, in which order. */
@Stateless
@DenyAll
public class Agendas {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MeetingFiles files;

    @Inject
    private Database database;

    /** Puts a case that is ready for panel at the end of the agenda of a meeting of its own panel. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("put the case on the agenda")
    public void add(long meetingId, @OfCase CaseNumber number) {
        PanelMeeting meeting = files.find(meetingId);
        meeting.mustBeOpen();
        CaseFile file = Cases.find(entities, number);
        if (!meeting.panel().equals(number.panel())) {
            throw new RuleBroken("A case is considered by its own panel only.");
        }
        if (file.state() != CaseState.READY_FOR_PANEL) {
            throw new RuleBroken("Only a case that is ready for panel goes on an agenda; this one is “"
                + file.state().label().toLowerCase() + "”.");
        }
        if (files.item(meetingId, file.id()).isPresent()) {
            throw new RuleBroken("The case is on this agenda already.");
        }
        entities.persist(new AgendaItem(meetingId, file.id(), items(meetingId).stream().mapToInt(AgendaItem::place).max().orElse(0) + 1));
    }

    /** Takes a case off the agenda; refused once it was decided or deferred there. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("took the case off the agenda")
    public void remove(long meetingId, @OfCase CaseNumber number) {
        files.find(meetingId).mustBeOpen();
        AgendaItem item = item(meetingId, number);
        if (item.outcome() != null) {
            throw new RuleBroken("The case was " + item.outcome() + " at this meeting and stays on its agenda.");
        }
        entities.remove(item);
        entities.flush();
        number(items(meetingId));
    }

    /** Moves a case one place up or down. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("changed the order of the agenda")
    public void move(long meetingId, @OfCase CaseNumber number, boolean up) {
        files.find(meetingId).mustBeOpen();
        AgendaItem item = item(meetingId, number);
        List<AgendaItem> items = items(meetingId);
        int at = items.indexOf(item);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < items.size()) {
            Collections.swap(items, at, to);
            number(items);
        }
    }

    /** The meetings of the panel at which a case stood on the agenda. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    public List<MeetingOfCase> of(@OfCase CaseNumber number) {
        return database.list("panelmeeting/meetings-of-case.sql", Map.of("panel", number.panel(), "ref", number.ref()),
            row -> new MeetingOfCase(row.number("id"), row.text("title"), row.moment("starts_at"),
                PanelMeeting.State.valueOf(row.text("state")), row.text("outcome"), row.moment("outcome_at"),
                row.text("outcome_why"), row.text("quorum")));
    }

    private static void number(List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).movedTo(i + 1);
        }
    }

    private AgendaItem item(long meetingId, CaseNumber number) {
        return files.item(meetingId, Cases.find(entities, number).id()).orElseThrow(NotFound::new);
    }

    private List<AgendaItem> items(long meetingId) {
        return entities.createQuery("select a from AgendaItem a where a.meetingId = :id order by a.place, a.id", AgendaItem.class)
            .setParameter("id", meetingId).getResultStream().collect(Collectors.toList());
    }
}

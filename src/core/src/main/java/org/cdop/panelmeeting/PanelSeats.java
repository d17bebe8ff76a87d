package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cdop.access.Caller;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Who sits on a panel, in which seat, from when until when. Kept by its coordinators and by administrators. */
@Stateless
@DenyAll
public class PanelSeats {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Codes of the panels whose seats the person keeps. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<String> panels() {
        Set<String> all = new TreeSet<>(caller.get().panels(Role.COORDINATOR));
        all.addAll(caller.get().panels(Role.ADMINISTRATOR));
        all.remove("*");
        return List.copyOf(all);
    }

    /** All seats of a panel, those held today first. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<SeatHeld> of(String panel) {
        mayKeep(panel);
        return database.list("panelmeeting/seats.sql", Map.of("panel", panel, "today", LocalDate.now(clock)), SeatHeld::read);
    }

    /** Who may be given a seat. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Candidate> candidates(String panel) {
        mayKeep(panel);
        return database.list("panelmeeting/candidates.sql", Map.of("panel", panel),
            row -> new Candidate(row.number("id"), row.text("full_name"), row.text("job_title")));
    }

    /** Seats somebody; refuses one who already holds this seat in those days, or a second chair. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("gave somebody a seat on the panel")
    public long seat(String panel, SeatKept kept) {
        mayKeep(panel);
        refuseClash(panel, null, kept);
        PanelSeat seat = new PanelSeat(panel, kept);
        entities.persist(seat);
        entities.flush();
        return seat.id();
    }

    private void refuseClash(String panel, Long corrected, SeatKept kept) {
        boolean clash = of(panel).stream().anyMatch(s -> !Long.valueOf(s.id()).equals(corrected) && kept.clashesWith(s));
        if (clash) {
            throw new RuleBroken(kept.seat() == Seat.CHAIR
                ? "The panel has a chair in those days. End that seat first, or make this person deputy chair."
                : "This person already holds that seat in those days.");
        }
    }

    /** Puts right the flags or days of a seat; refuses what would give the panel two chairs. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("corrected a seat on the panel")
    public void correct(long id, SeatKept kept) {
        PanelSeat seat = find(id);
        refuseClash(seat.panel(), id, kept);
        seat.corrected(kept);
    }

    /** The last day on which the person holds the seat. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("ended a seat on the panel")
    public void end(long id, LocalDate on) {
        find(id).left(on);
    }

    private PanelSeat find(long id) {
        PanelSeat seat = entities.find(PanelSeat.class, id);
        if (seat == null) {
            throw new NotFound();
        }
        mayKeep(seat.panel());
        return seat;
    }

    private void mayKeep(String panel) {
        Caller who = caller.get();
        if (!who.is(Role.COORDINATOR, panel) && !who.is(Role.ADMINISTRATOR, panel)) {
            throw new NotFound();
        }
    }
}

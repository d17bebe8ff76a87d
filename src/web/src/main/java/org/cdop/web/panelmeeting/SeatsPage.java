package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cdop.panelmeeting.Candidate;
import org.cdop.panelmeeting.PanelSeats;
import org.cdop.panelmeeting.Seat;
import org.cdop.panelmeeting.SeatHeld;
import org.cdop.panelmeeting.SeatKept;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** The members of a panel and their seats. */
@Named
@ViewScoped
public class SeatsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelSeats seats;

    @Inject
    private transient Clock clock;

    private String panel;
    private Long userId;
    private String seat;
    private boolean core = true;
    private boolean healthLead;
    private boolean localAuthorityLead;
    private boolean deputyChair;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private LocalDate leavesOn;

    /** Without a panel in the address, the first that the person keeps. */
    public void load() {
        if (panel == null || panel.isBlank()) {
            panel = seats.panels().stream().findFirst().orElseThrow(NotFound::new);
        }
    }

    public List<String> getPanels() {
        return seats.panels();
    }

    public List<SeatHeld> getHeld() {
        return seats.of(panel).stream().filter(s -> s.untilOn() == null || !s.untilOn().isBefore(today())).toList();
    }

    public List<SeatHeld> getEnded() {
        return seats.of(panel).stream().filter(s -> s.untilOn() != null && s.untilOn().isBefore(today())).toList();
    }

    public List<Candidate> getCandidates() {
        return seats.candidates(panel);
    }

    public Seat[] getSeats() {
        return Seat.values();
    }

    public String give() {
        seats.seat(panel, new SeatKept(Seat.of(seat), userId, core, healthLead, localAuthorityLead, deputyChair, fromOn, untilOn));
        return done("The seat is given.");
    }

    public String end(long id) {
        seats.end(id, leavesOn == null ? today() : leavesOn);
        return done("The seat is ended.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/panels/seats?faces-redirect=true&panel=" + panel;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public Long getUserId() {
        return userId;
    }

    public void setUserId(Long userId) {
        this.userId = userId;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public boolean isCore() {
        return core;
    }

    public void setCore(boolean core) {
        this.core = core;
    }

    public boolean isHealthLead() {
        return healthLead;
    }

    public void setHealthLead(boolean healthLead) {
        this.healthLead = healthLead;
    }

    public boolean isLocalAuthorityLead() {
        return localAuthorityLead;
    }

    public void setLocalAuthorityLead(boolean localAuthorityLead) {
        this.localAuthorityLead = localAuthorityLead;
    }

    public boolean isDeputyChair() {
        return deputyChair;
    }

    public void setDeputyChair(boolean deputyChair) {
        this.deputyChair = deputyChair;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public LocalDate getLeavesOn() {
        return leavesOn;
    }

    public void setLeavesOn(LocalDate leavesOn) {
        this.leavesOn = leavesOn;
    }
}

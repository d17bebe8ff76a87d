package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.cdop.access.Cover;
import org.cdop.access.Covers;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** Who covers for a coordinator who is away. */
@Named
@RequestScoped
public class CoverPage {

    @Inject
    private Covers covers;

    @Inject
    private Me me;

    private Long absent;
    private Long covering;
    private LocalDate from;
    private LocalDate until;
    private String reason;

    public List<Cover> getAll() {
        return covers.list();
    }

    /** One sentence for each cover that runs today, as the person at the screen reads it. */
    public List<String> getRunning() {
        return covers.running().stream().map(cover -> cover.covering().equals(me.getFullName())
            ? "You cover for " + cover.absent() : cover.covering() + " covers for you").toList();
    }

    public List<LocalDate> getRunningUntil() {
        return covers.running().stream().map(Cover::untilOn).toList();
    }

    public List<Covers.Person> getCoordinators() {
        return covers.coordinators();
    }

    public List<Covers.Person> getPeople() {
        return covers.mayCover();
    }

    public String name() {
        covers.name(absent, covering, from, until, reason);
        Say.done("The cover is named. It starts and ends by itself.");
        return "/cover?faces-redirect=true";
    }

    public String end(long id) {
        covers.end(id);
        Say.done("The cover is ended.");
        return "/cover?faces-redirect=true";
    }

    public Long getAbsent() {
        return absent;
    }

    public void setAbsent(Long absent) {
        this.absent = absent;
    }

    public Long getCovering() {
        return covering;
    }

    public void setCovering(Long covering) {
        this.covering = covering;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

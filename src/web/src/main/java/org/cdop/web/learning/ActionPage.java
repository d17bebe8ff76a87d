package org.cdop.web.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.cdop.learning.ActionLine;
import org.cdop.learning.Actions;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** One action: agreed anew, done with its evidence, its effect measured, or dropped. */
@Named
@ViewScoped
public class ActionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Actions actions;

    @Inject
    private transient Me me;

    private long id;
    private long seen;
    private transient ActionLine open;
    private String owner;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String evidence;
    private String effect;
    private String why;

    public void load() {
        seen = getOpen().version();
        owner = getOpen().owner();
        dueOn = getOpen().dueOn();
        effect = getOpen().effect();
    }

    public ActionLine getOpen() {
        open = open == null ? actions.open(id) : open;
        return open;
    }

    public boolean isKeeper() {
        return me.may(Role.COORDINATOR) || me.may(Role.CHAIR);
    }

    public String agreeAnew() {
        actions.agreeAnew(id, seen, owner, dueOn);
        return done("The action is agreed anew.");
    }

    public String finish() {
        actions.done(id, seen, doneOn, evidence);
        return done("The action is done. Its effect can be recorded once it is measured.");
    }

    public String measure() {
        actions.measured(id, seen, effect);
        return done("The effect is recorded.");
    }

    public String drop() {
        actions.drop(id, seen, why);
        return done("The action is dropped.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/learning/action?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

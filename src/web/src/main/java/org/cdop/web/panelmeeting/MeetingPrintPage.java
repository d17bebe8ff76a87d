package org.cdop.web.panelmeeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.cdop.learning.ActionLine;
import org.cdop.learning.Actions;
import org.cdop.learning.RecommendationLine;
import org.cdop.learning.Recommendations;
import org.cdop.panelmeeting.AgendaLine;
import org.cdop.panelmeeting.AnonymisedCase;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.panelmeeting.Conflict;
import org.cdop.panelmeeting.Conflicts;
import org.cdop.panelmeeting.OpenMeeting;
import org.cdop.panelmeeting.PanelMeetings;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;

/** What is printed of a meeting: agenda, pack, minutes. */
@Named
@RequestScoped
public class MeetingPrintPage {

    @Inject
    private PanelMeetings meetings;

    @Inject
    private AnonymisedCases cases;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Actions actions;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Me me;

    private long id;
    private OpenMeeting open;
    private List<AnonymisedCase> pack;

    public OpenMeeting getOpen() {
        open = open == null ? meetings.open(id) : open;
        return open;
    }

    /** The released cases of the agenda that the person may see, in its order. */
    public List<AnonymisedCase> getPack() {
        if (pack == null) {
            pack = new ArrayList<>();
            getOpen().agenda().stream().filter(AgendaLine::released).forEach(a -> pack.add(cases.read(a.number())));
        }
        return pack;
    }

    public List<RecommendationLine> recommendations(AgendaLine line) {
        return recommendations.of(line.number()).stream().filter(r -> line.isOfThisMeeting(r.madeOn())).toList();
    }

    public List<ActionLine> actions(AgendaLine line) {
        return actions.of(line.number()).stream().filter(a -> line.isOfThisMeeting(a.raisedOn())).toList();
    }

    /** Who was recused; told to those who settle the case. */
    public List<Conflict> conflicts(AgendaLine line) {
        return me.may(Role.COORDINATOR) || me.may(Role.CHAIR) ? conflicts.of(line.number()) : List.of();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

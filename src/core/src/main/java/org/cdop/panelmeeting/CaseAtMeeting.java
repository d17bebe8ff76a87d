package org.cdop.panelmeeting;

import java.util.List;
import org.cdop.analysis.Analysis;

/**
 * One case as it lies before the meeting that decides it.
 *
 * @param next     the next case on the agenda that is not dealt with; null where this is the last
 * @param readBack what would be settled, in the sentences in which it is read back
 */
public record CaseAtMeeting(PanelMeeting meeting, AgendaLine item, Analysis analysis, Quorum.Reading quorum, List<Seated> seats,
                            AgendaLine next, String readBack) {

    public List<Seated> recused() {
        return seats.stream().filter(Seated::recused).toList();
    }

    /** Whether nothing stands in the way of deciding. */
    public boolean isReadyToDecide() {
        return quorum.isMet() && analysis.refusals().isEmpty();
    }
}

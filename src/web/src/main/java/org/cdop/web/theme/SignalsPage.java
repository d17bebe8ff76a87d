package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.role.Role;
import org.cdop.theme.Signals;
import org.cdop.web.shared.Me;

/** The early signals, those that somebody looked at, and how many wait. */
@Named
@RequestScoped
public class SignalsPage {

    @Inject
    private Signals signals;
    @Inject
    private Me me;

    private Signals.Board board;
    private Long waiting;

    /** Refuses before anything is shown. */
    public void load() {
        getBoard();
    }

    public Signals.Board getBoard() {
        board = board == null ? signals.board() : board;
        return board;
    }

    /** How many of the counts that are watched chance alone would raise, as a whole number. */
    public long getByChance() {
        int percent = getBoard().held().stream().mapToInt(Signals.Held::percent).max().orElse(0);
        return Math.round(getBoard().watched() * percent / 100.0);
    }

    /** For the first page of a lead: nought for anybody else. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = me.may(Role.LEAD) ? signals.waiting() : 0L;
        }
        return waiting;
    }

    /** A chair comes from the first page: the list of themes is not theirs. */
    public boolean isKeeper() {
        return me.may(Role.COORDINATOR) || me.may(Role.LEAD);
    }
}

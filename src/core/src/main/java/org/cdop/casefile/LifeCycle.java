package org.cdop.casefile;

import static org.cdop.casefile.CaseState.COMPLETED;
import static org.cdop.casefile.CaseState.GATHERING;
import static org.cdop.casefile.CaseState.NOTIFIED;
import static org.cdop.casefile.CaseState.OUT_OF_SCOPE;
import static org.cdop.casefile.CaseState.READY_FOR_PANEL;
import static org.cdop.casefile.CaseState.REVIEWED;
import static org.cdop.casefile.CaseState.TRANSFERRED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cdop.sql.RuleBroken;

/** Which event may follow which state: the only place that says so. */
public final class LifeCycle {

    private static final Map<CaseState, Map<CaseEventType, CaseState>> TABLE = new EnumMap<>(CaseState.class);
    private static final Set<CaseEventType> MOVES = EnumSet.range(CaseEventType.ACCEPTED, CaseEventType.TRANSFERRED);

    static {
        may(NOTIFIED, CaseEventType.ACCEPTED, NOTIFIED);
        may(NOTIFIED, CaseEventType.INFORMATION_REQUESTED, GATHERING);
        may(GATHERING, CaseEventType.INFORMATION_REQUESTED, GATHERING);
        may(GATHERING, CaseEventType.READY_FOR_PANEL, READY_FOR_PANEL);
        may(READY_FOR_PANEL, CaseEventType.RETURNED_TO_GATHERING, GATHERING);
        may(READY_FOR_PANEL, CaseEventType.INFORMATION_REQUESTED, READY_FOR_PANEL);
        may(READY_FOR_PANEL, CaseEventType.PANEL_REVIEWED, REVIEWED);
        may(REVIEWED, CaseEventType.COMPLETED, COMPLETED);
        may(REVIEWED, CaseEventType.REOPENED, GATHERING);
        may(COMPLETED, CaseEventType.REOPENED, GATHERING);
        for (CaseState open : EnumSet.of(NOTIFIED, GATHERING, READY_FOR_PANEL)) {
            may(open, CaseEventType.FOUND_OUT_OF_SCOPE, OUT_OF_SCOPE);
            may(open, CaseEventType.TRANSFERRED, TRANSFERRED);
        }
        may(OUT_OF_SCOPE, CaseEventType.REOPENED, GATHERING);
        may(TRANSFERRED, CaseEventType.REOPENED, GATHERING);
    }

    private LifeCycle() {
    }

    private static void may(CaseState state, CaseEventType event, CaseState after) {
        TABLE.computeIfAbsent(state, s -> new EnumMap<>(CaseEventType.class)).put(event, after);
    }

    /** The state after the event; refuses an event that may not follow. Facts beside the state leave it as it is. */
    public static CaseState after(CaseState state, CaseEventType event) {
        if (!MOVES.contains(event)) {
            return state;
        }
        CaseState after = TABLE.getOrDefault(state, Map.of()).get(event);
        if (after == null) {
            throw new RuleBroken("The case is “" + state.label().toLowerCase() + "”: it cannot be " + event.label() + " now.");
        }
        return after;
    }

    public static boolean allows(CaseState state, CaseEventType event) {
        return !MOVES.contains(event) || TABLE.getOrDefault(state, Map.of()).containsKey(event);
    }

    /** The table, for tests and for the diagram in the documents. */
    public static Map<CaseState, Map<CaseEventType, CaseState>> table() {
        return TABLE;
    }
}

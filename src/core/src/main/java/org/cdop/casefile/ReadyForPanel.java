package org.cdop.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * May a case go to the panel? It should have every form back, a child death review meeting held, a drafted analysis form
 * and no hold that runs (statutory guidance 2018, chapters 4 and 5). The coordinator may send it all the same, with a
 * reason.
 *
 * @param owed agencies that still owe a form
 * @param held reasons of holds that run today
 */
public record ReadyForPanel(List<String> owed, boolean met, boolean drafted, List<String> held) {

    /** One sentence for each thing that is missing. */
    public List<String> refusals() {
        List<String> all = new ArrayList<>();
        owed.forEach(form -> all.add("Not returned yet: " + form + "."));
        if (!met) {
            all.add("No child death review meeting has been held.");
        }
        if (!drafted) {
            all.add("The analysis form has not been drafted.");
        }
        held.forEach(reason -> all.add("The case is on hold: " + Hold.inWords(reason) + "."));
        return all;
    }
}

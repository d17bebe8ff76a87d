package org.cdop.web.statistics;

import java.util.List;
import org.cdop.statistics.Group;

/**
 * One thing to choose above a table.
 *
 * @param everything what no choice is called; null where something is always chosen
 */
public record Filter(String name, String label, String everything, List<Group> options, String chosen) {

    public boolean isChosen(Group option) {
        return option.id().equals(chosen);
    }
}

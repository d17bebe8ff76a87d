package org.cdop.learning;

import java.util.HashMap;
import java.util.Map;

/**
 * Which actions a list shows; blank means all.
 *
 * @param state "open", "overdue", "done", "dropped"
 */
public record ActionFilter(String state, String panel, String theme, String owner) {

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        all.put("state", Recommendation.blankToNull(state));
        all.put("panel", Recommendation.blankToNull(panel));
        all.put("theme", Recommendation.blankToNull(theme));
        all.put("owner", Recommendation.blankToNull(owner));
        return all;
    }
}

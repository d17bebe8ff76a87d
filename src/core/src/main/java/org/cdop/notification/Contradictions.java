package org.cdop.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cdop.form.Answers;
import org.cdop.form.Finding;

/**
 * Answers of a notification that do not fit together: asked about before it is sent and shown at triage, never refused,
 * since a first impression may be mixed (local rule; what calls for a joint agency response: statutory guidance 2018, ch. 3).
 */
public final class Contradictions {

    private static final Set<String> NOT_NATURAL = Set.of("road_traffic", "drowning", "fire_burns", "poisoning", "other_injury",
        "apparent_homicide", "apparent_suicide");

    private Contradictions() {
    }

    /** Each in a sentence, at the question where it can be mended; empty where all fits. */
    public static List<Finding> in(Answers answers) {
        List<Finding> found = new ArrayList<>();
        String event = answers.text("death.event");
        boolean sudden = "sudi".equals(event);
        if (sudden && "expected".equals(answers.text("death.expected"))) {
            found.add(Finding.query("death.expected", "You say that the death was expected, and that it was sudden and unexpected. Check both."));
        }
        boolean noCriterion = answers.codes("jar.criteria").contains("none");
        if (noCriterion && sudden) {
            found.add(Finding.query("jar.criteria", "You say that the death was sudden and unexpected, and that nothing calls for a joint agency "
                + "response. A sudden death without an apparent cause does."));
        }
        if (noCriterion && event != null && NOT_NATURAL.contains(event)) {
            found.add(Finding.query("jar.criteria", "The kind of death that you chose has an external cause, and you say that nothing calls for a joint "
                + "agency response. A death from external causes does."));
        }
        return List.copyOf(found);
    }
}

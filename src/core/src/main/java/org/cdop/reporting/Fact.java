package org.cdop.reporting;

import jakarta.json.JsonValue;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.Question;

/**
 * One question of the composite record, with everything that was said to it.
 *
 * @param section  heading of the section in which it is asked
 * @param versions the different answers, each with all who gave it; "not known" comes last
 * @param settlement how it was settled, or null
 */
public record Fact(String section, Question question, List<Version> versions, State state, Settled settlement) {

    /** How the answers of a question stand to each other. */
    public enum State {
        AGREED("Agreed", "good"), DISPUTED("Disputed", "bad"), SETTLED("Settled", "info"), TOLD("Told", "quiet"), NOT_KNOWN("Not known", "warn");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }
    }

    /** An answer and all who gave it. */
    public record Version(JsonValue value, String shown, List<Statement> said) {

        @Override
        public String toString() {
            return "an answer given " + said.size() + " times";
        }

        public boolean isNotKnown() {
            return Folding.saysNothing(value);
        }
    }

    public String linkId() {
        return question.linkId();
    }

    public boolean isDisputed() {
        return state == State.DISPUTED;
    }

    public boolean isSettled() {
        return state == State.SETTLED;
    }

    /** The settled value as it is read. */
    public String settledShown() {
        return settlement == null ? "" : question.shown(Answers.NONE.with(question.linkId(), settlement.value()));
    }

    /** The value that stands: settled, or agreed; null while it is disputed or not known. */
    public JsonValue standing() {
        return switch (state) {
            case SETTLED -> settlement.value();
            case AGREED, TOLD -> versions.get(0).value();
            default -> null;
        };
    }
}

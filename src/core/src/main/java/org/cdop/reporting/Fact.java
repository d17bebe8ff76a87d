package org.cdop.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cdop.form.Answers;
import org.cdop.form.Question;

/**
 * One question of the composite record, with everything that was said to it.
 *
 * @param section  heading of the section in which it is asked
 * @param versions the different answers, each with all who gave it; "not known" comes last
 * @param settlement how it was settled, or null
 * @param owing    agencies that were asked it and have not returned their form
 */
public record Fact(String section, Question question, List<Version> versions, State state, Settled settlement,
                   List<Owing> owing) {

    /** How the answers of a question stand to each other. */
    public enum State {
        AGREED("Agreed", "good"), DISPUTED("Disputed", "bad"), SETTLED("Settled", "info"), TOLD("Told", "quiet"), NOT_KNOWN("Not known", "warn"),
        AWAITED("Awaited", "info"), NOT_TOLD("Not told", "warn");

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

    /** What stands, as it is read; several texts or entries one after the other; empty where nothing stands. */
    public String standingShown() {
        return isSettled() ? settledShown() : !isKnown() ? ""
            : versions.stream().filter(v -> !v.isNotKnown()).map(Version::shown).collect(Collectors.joining("; "));
    }

    /** The value that stands: settled, or agreed; null while it is disputed or not known. */
    public JsonValue standing() {
        return switch (state) {
            case SETTLED -> settlement.value();
            case AGREED, TOLD -> question.isGroup() ? entries() : versions.get(0).value();
            default -> null;
        };
    }

    /** Every entry of a list once, whoever told it. */
    private JsonValue entries() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        versions.stream().filter(v -> !v.isNotKnown()).forEach(v -> v.value().asJsonArray().forEach(all::add));
        return all.build();
    }

    /** What was looked at, so that it is noticed if somebody answers, or settles it, meanwhile. */
    public String seenAs() {
        List<String> said = versions.stream().flatMap(v -> v.said().stream()).map(s -> s.by() + "/" + s.request() + "/" + s.at() + "/" + s.value()).toList();
        return Integer.toHexString(Objects.hash(said, settlement == null ? null : settlement.at()));
    }

    /** Whether an answer stands; one that was settled as not known does not. */
    public boolean isKnown() {
        return standing() != null && !Folding.saysNothing(standing());
    }

    /** Nobody knows it yet, and somebody will: their form is owed, or they said that they await it. */
    public boolean isAwaited() {
        return !isKnown() && (!owing.isEmpty() || versions.stream().flatMap(v -> v.said().stream()).anyMatch(Statement::awaited));
    }

    /** Told by one source only: nobody has contradicted it, and nobody has confirmed it. */
    public boolean isOfOneSource() {
        return state == State.AGREED && versions.get(0).said().size() == 1;
    }
}

package org.cdop.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import org.cdop.casefile.ClockKind;

/** A clock of an imported case; what is met is not known where it is still to come. */
record StartedClock(ClockKind kind, Instant startedAt, Instant dueBy, Instant metAt) {

    void write(JsonGenerator json) {
        json.writeStartObject().write("kind", kind.name()).write("started_at", startedAt.toString()).write("due_by", dueBy.toString());
        ImportedCase.text(json, "met_at", metAt);
        json.writeEnd();
    }
}

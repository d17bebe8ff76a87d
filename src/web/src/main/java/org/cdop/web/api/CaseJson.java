package org.cdop.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseListRow;
import org.cdop.casefile.Identity;
import org.cdop.casefile.OpenCase;

/** A case in JSON. What the caller may not know has no key at all in a case without identity. */
final class CaseJson {

    private CaseJson() {
    }

    static JsonObjectBuilder row(CaseListRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("panel", row.number().panel()).add("caseRef", row.number().ref())
            .add("state", row.state().name());
        Calls.add(json, "ageAtDeath", row.ageAtDeath());
        Calls.add(json, "area", row.area());
        Calls.add(json, "nextDue", row.nextDue());
        json.add("overdue", row.overdue());
        if (row.childName() != null) {
            json.add("childName", row.childName()).add("formsOwed", row.formsOwed()).add("formsLate", row.formsLate());
            Calls.add(json, "nhsNumber", row.nhsNumber());
            Calls.add(json, "diedOn", row.diedOn());
        }
        return json;
    }

    static JsonObjectBuilder open(OpenCase open) {
        CaseFile file = open.file();
        JsonObjectBuilder json = Json.createObjectBuilder().add("panel", file.number().panel()).add("caseRef", file.number().ref())
            .add("state", file.state().name()).add("ageAtDeath", open.child().age().inWords());
        Calls.add(json, "notifiedAt", file.notifiedAt());
        Calls.add(json, "acceptedAt", file.acceptedAt());
        Calls.add(json, "reviewedOn", file.reviewedOn());
        Calls.add(json, "nationalSentOn", file.nationalSentOn());
        Calls.add(json, "nationalReference", file.nationalReference());
        json.add("child", child(open.child().identity()));
        Calls.add(json, "sex", file.sex());
        Calls.add(json, "localAuthority", file.facts().localAuthority());
        Calls.add(json, "placeOfDeath", file.facts().placeOfDeath());
        Calls.add(json, "expected", file.facts().expected());
        Calls.add(json, "event", file.facts().event());
        return json.add("clocks", clocks(file)).add("history", history(file));
    }

    private static JsonObjectBuilder child(Identity told) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Calls.add(json, "familyName", told.familyName());
        Calls.add(json, "givenNames", told.givenNames());
        Calls.add(json, "nhsNumber", told.nhsNumber());
        Calls.add(json, "bornOn", told.bornOn());
        Calls.add(json, "diedOn", told.diedOn());
        Calls.add(json, "address", told.address());
        Calls.add(json, "postcode", told.postcode());
        return json;
    }

    private static JsonArrayBuilder clocks(CaseFile file) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        file.clocks().forEach(clock -> all.add(Json.createObjectBuilder().add("kind", clock.kind().name())
            .add("startedAt", clock.startedAt().toString()).add("dueBy", clock.dueBy().toString())
            .add("metAt", clock.metAt() == null ? JsonValue.NULL : Json.createValue(clock.metAt().toString()))));
        return all;
    }

    private static JsonArrayBuilder history(CaseFile file) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        file.events().forEach(event -> all.add(Json.createObjectBuilder().add("event", event.type().name())
            .add("happenedAt", event.happenedAt().toString()).add("recordedAt", event.recordedAt().toString()).add("by", event.by())));
        return all;
    }
}

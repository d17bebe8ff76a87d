package org.cdop.exchange;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as a row of the file tells it, checked (contract of the case import).
 *
 * @param scheme by whose codes it was judged: 2018, or 2010 where the review was completed before October 2018; null where nothing was judged
 */
record ImportedCase(String caseRef, String panel, String nhsNumber, String familyName, String givenNames, String sex, LocalDate bornOn,
                    LocalDate diedOn, LocalDate notifiedOn, String postcode, String localAuthority, String transferredTo, Integer imdDecile,
                    String ethnicity, Integer gestationWeeks, Integer birthWeightG, String placeOfDeath, String expected, String event,
                    String socialCare, String practiceReview, LocalDate reviewedOn, String scheme, Integer category, String categories,
                    String conclusion, List<JudgedFactor> factors, List<ToldCircumstance> circumstances) {

    record JudgedFactor(String code, int grade, boolean modifiable) {
    }

    record ToldCircumstance(String code, String answer) {
    }

    /** Panel and reference, as the case is known. */
    String number() {
        return panel + "/" + caseRef;
    }

    boolean isOpen() {
        return reviewedOn == null && transferredTo == null;
    }

    void write(JsonGenerator json, long id, List<StartedClock> clocks) {
        json.writeStartObject().write("id", id);
        text(json, "case_ref", caseRef);
        text(json, "panel", panel);
        text(json, "nhs_number", nhsNumber);
        text(json, "family_name", familyName);
        text(json, "given_names", givenNames);
        text(json, "sex", sex);
        text(json, "born_on", bornOn);
        text(json, "died_on", diedOn);
        text(json, "notified_on", notifiedOn);
        text(json, "postcode", postcode);
        text(json, "local_authority", localAuthority);
        text(json, "transferred_to", transferredTo);
        text(json, "imd_decile", imdDecile);
        text(json, "ethnicity", ethnicity);
        text(json, "gestation_weeks", gestationWeeks);
        text(json, "birth_weight_g", birthWeightG);
        text(json, "place_of_death", placeOfDeath);
        text(json, "expected", expected);
        text(json, "event", event);
        text(json, "social_care", socialCare);
        text(json, "practice_review", practiceReview);
        text(json, "reviewed_on", reviewedOn);
        text(json, "scheme", scheme);
        text(json, "category", category);
        text(json, "categories", categories);
        text(json, "conclusion", conclusion);
        json.writeStartArray("factors");
        factors.forEach(f -> json.writeStartObject().write("code", f.code()).write("grade", f.grade()).write("modifiable", f.modifiable()).writeEnd());
        json.writeEnd().writeStartArray("circumstances");
        circumstances.forEach(c -> json.writeStartObject().write("code", c.code()).write("answer", c.answer()).writeEnd());
        json.writeEnd().writeStartArray("clocks");
        clocks.forEach(clock -> clock.write(json));
        json.writeEnd().writeEnd();
    }

    static void text(JsonGenerator json, String name, Object value) {
        if (value != null) {
            json.write(name, value.toString());
        }
    }
}

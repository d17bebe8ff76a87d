package org.cdop.exchange;

import java.util.List;
import org.cdop.exchange.ImportedCase.JudgedFactor;
import org.cdop.exchange.ImportedCase.ToldCircumstance;

/** The rows of some hundred imported cases, apart for each table, so that each statement is sent what it writes and no more. */
final class RowsOfCases {

    private final RowsOfTable numbers = new RowsOfTable();
    private final RowsOfTable cases = new RowsOfTable();
    private final RowsOfTable children = new RowsOfTable();
    private final RowsOfTable clocks = new RowsOfTable();
    private final RowsOfTable analyses = new RowsOfTable();
    private final RowsOfTable factors = new RowsOfTable();
    private final RowsOfTable circumstances = new RowsOfTable();

    /** Documents for the statements that write them. */
    record Documents(String numbers, String cases, String children, String clocks, String analyses, String factors, String circumstances) {
    }

    void add(ImportedCase told, long id, List<StartedClock> started) {
        numbers.row(id).with("panel", told.panel()).with("case_ref", told.caseRef()).close();
        cases.row(id).with("panel", told.panel()).with("case_ref", told.caseRef()).with("sex", told.sex()).with("notified_on", told.notifiedOn())
            .with("local_authority", told.localAuthority()).with("transferred_to", told.transferredTo()).with("imd_decile", told.imdDecile())
            .with("ethnicity", told.ethnicity()).with("gestation_weeks", told.gestationWeeks()).with("birth_weight_g", told.birthWeightG())
            .with("place_of_death", told.placeOfDeath()).with("expected", told.expected()).with("event", told.event())
            .with("social_care", told.socialCare()).with("practice_review", told.practiceReview()).with("reviewed_on", told.reviewedOn()).close();
        children.row(id).with("family_name", told.familyName()).with("given_names", told.givenNames()).with("nhs_number", told.nhsNumber())
            .with("born_on", told.bornOn()).with("died_on", told.diedOn()).with("postcode", told.postcode()).close();
        started.forEach(clock -> clocks.row(id).with("kind", clock.kind()).with("started_at", clock.startedAt()).with("due_by", clock.dueBy())
            .with("met_at", clock.metAt()).close());
        if (told.scheme() != null) {
            analyses.row(id).with("reviewed_on", told.reviewedOn()).with("scheme", told.scheme()).with("categories", told.categories())
                .with("category", told.category()).with("conclusion", told.conclusion()).close();
        }
        for (JudgedFactor factor : told.factors()) {
            factors.row(id).with("scheme", told.scheme()).with("code", factor.code()).with("grade", factor.grade())
                .with("modifiable", factor.modifiable()).close();
        }
        for (ToldCircumstance circumstance : told.circumstances()) {
            circumstances.row(id).with("code", circumstance.code()).with("answer", circumstance.answer()).close();
        }
    }

    /** All of them; no case is added after. */
    Documents documents() {
        return new Documents(numbers.document(), cases.document(), children.document(), clocks.document(), analyses.document(), factors.document(),
            circumstances.document());
    }
}

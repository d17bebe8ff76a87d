package org.cdop.casefile;

/** A case moved along its life-cycle: what hangs on the state it left (forms owed, a place on an agenda) follows it. */
public record CaseMoved(long caseId, CaseNumber number, CaseState to) {

    public static CaseMoved of(CaseFile file) {
        return new CaseMoved(file.id(), file.number(), file.state());
    }
}

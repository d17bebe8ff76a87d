package org.cdop.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cdop.casefile.AgeAtDeath;

/**
 * Is this death one that the panel reviews? Every child born alive who dies before the eighteenth birthday and is
 * normally resident in the area, whatever the cause, place or length of gestation; never a stillbirth, a late fetal
 * loss or a planned termination within the law (statutory guidance 2018; Children Act 2004 s16M).
 *
 * @param reason the coordinator's words, which stand in the case's history
 */
public record Scope(LiveBirth liveBirth, boolean lawfulTermination, Residence residence, String reason) {

    /** Whether the child showed signs of life at birth. */
    public enum LiveBirth {
        YES("Yes, born alive"),
        UNCLEAR("Not clear: no health professional was present at the birth"),
        NO("No: stillbirth or loss before 24 weeks");

        private final String label;

        LiveBirth(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String getLabel() {
            return label;
        }
    }

    /** Where the child normally lived. */
    public enum Residence {
        HERE("In this panel's area"),
        AGREED("Elsewhere, and the panels agreed that this one reviews the death"),
        ELSEWHERE("Elsewhere: another panel reviews the death");

        private final String label;

        Residence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String getLabel() {
            return label;
        }
    }

    /** A death that nobody doubts to be in scope. */
    public static Scope plain(String reason) {
        return new Scope(LiveBirth.YES, false, Residence.HERE, reason);
    }

    /** What speaks against a review by this panel, each in a sentence; empty where the death is in scope. */
    public List<String> refusals(LocalDate bornOn, LocalDate diedOn) {
        List<String> all = new ArrayList<>();
        if (liveBirth == null || residence == null) {
            all.add("Answer the questions on live birth and on residence.");
            return all;
        }
        if (liveBirth == LiveBirth.NO) {
            all.add("A stillbirth or a loss before 24 weeks is not reviewed. Decline the notification with this reason.");
        }
        if (lawfulTermination) {
            all.add("A planned termination within the law is not reviewed, even where there were signs of life. "
                + "Decline the notification with this reason.");
        }
        if (bornOn == null || diedOn == null) {
            all.add("A case needs the date of birth and the date of death. Ask the notifier.");
        } else if (!AgeAtDeath.isUnder18(bornOn, diedOn)) {
            all.add("The death came on or after the 18th birthday. Decline the notification with this reason.");
        }
        if (residence == Residence.ELSEWHERE) {
            all.add("The child normally lived in another panel's area. Choose “Belongs to another panel”.");
        }
        if (reason == null || reason.isBlank()) {
            all.add("Say in a few words why the death is in scope: it stands in the case's history.");
        }
        return all;
    }

    /** The decision as the history tells it. */
    public String inWords() {
        String told = reason.strip();
        if (liveBirth == LiveBirth.UNCLEAR) {
            told = "Whether born alive is not clear; initial enquiry. " + told;
        }
        if (residence == Residence.AGREED) {
            told = "Resident elsewhere; reviewed here by agreement. " + told;
        }
        return told;
    }
}

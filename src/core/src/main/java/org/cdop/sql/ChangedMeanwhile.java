package org.cdop.sql;

/** Somebody else changed the same thing between this person's reading and saving: nothing is overwritten. */
public class ChangedMeanwhile extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("Somebody else changed this while you had it open. Nothing of theirs was overwritten. "
            + "Open it again, look at what changed, and enter your change again.");
    }

    /** The same, told for the work at hand. */
    public ChangedMeanwhile(String sentence) {
        super(sentence);
    }

    /** Refuses where the version that the person saw is no longer the version that is kept. */
    public static void refuseUnless(long seen, long kept) {
        if (seen != kept) {
            throw new ChangedMeanwhile();
        }
    }
}

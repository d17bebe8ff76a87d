package org.cdop.quality;

/**
 * How complete the forms are that an agency returned: of the questions that were asked, how many say something, how many say that it is
 * not known, and how many say nothing.
 *
 * @param forms how many forms were returned, nil returns and forms from before this was kept not among them
 */
public record Completeness(String agency, String form, Long request, long forms, long asked, long answered, long notKnown) {

    public long blank() {
        return Math.max(0, asked - answered);
    }

    /** Of the questions asked, those that say something, in whole per cent; not known and blank are left out. */
    public long percentTold() {
        return asked == 0 ? 0 : Math.round(100.0 * (answered - notKnown) / asked);
    }
}

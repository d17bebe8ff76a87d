package org.cdop.quality;

import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * How complete the forms are that an agency returned: of the questions that were asked, how many say something, how many say that it is
 * not known, and how many say nothing.
 *
 * @param forms how many forms were returned, nil returns and forms from before this was kept not among them
 */
public record Completeness(Long agencyId, String agency, String form, Long request, long forms, long asked, long answered, long notKnown) {

    /** All of them together. */
    public static Completeness together(Collection<Completeness> forms) {
        return new Completeness(null, null, null, null, sum(forms, Completeness::forms), sum(forms, Completeness::asked),
            sum(forms, Completeness::answered), sum(forms, Completeness::notKnown));
    }

    private static long sum(Collection<Completeness> forms, ToLongFunction<Completeness> number) {
        return forms.stream().mapToLong(number).sum();
    }

    public long blank() {
        return Math.max(0, asked - answered);
    }

    /** Of the questions asked, those that say something, in whole per cent; not known and blank are left out. */
    public long percentTold() {
        return asked == 0 ? 0 : Math.round(100.0 * (answered - notKnown) / asked);
    }
}

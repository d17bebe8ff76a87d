package org.cdop.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The twins that were made last, in memory; a table is protected by one only as long as it was made beside the counts of the table. */
@ApplicationScoped
class TwinsKept {

    private static final int TRIES = 3;

    @Inject
    private Twins twins;

    private final Map<Ledger, Protection> all = new ConcurrentHashMap<>();

    /** A table that may be published; a twin is made anew where something that the table counts was recorded since. */
    PublishedTable publish(Enquiry enquiry, Supplier<RawTable> count, int small, boolean isRounded, String by) {
        for (int i = 0; i < TRIES; i++) {
            RawTable raw = count.get();
            Protection protection = last(enquiry, small);
            if (protection.standsFor(raw)) {
                if (protection.givesAway(raw)) {
                    throw new NotReleased("Not published: a small count of this table could be worked out from what was published before.");
                }
                twins.publish(enquiry, protection.shown(raw), by);
                return DisclosureControl.forPublic(raw, protection, small, isRounded);
            }
            keep(ledger(enquiry), twins.make(enquiry));
        }
        throw new NotReleased("Not published: what the table counts is being changed at this moment. Try again in a minute.");
    }

    /** A table as it would be published, protected by the twin made last: for the panel itself, as a draft. */
    PublishedTable draft(Enquiry enquiry, RawTable raw, int small, boolean isRounded) {
        return DisclosureControl.draft(raw, last(enquiry, small), small, isRounded);
    }

    void keep(Ledger ledger, Protection made) {
        all.put(ledger, made);
    }

    /** Whether a twin was made since the system started. */
    boolean isKept(Enquiry enquiry) {
        return all.containsKey(ledger(enquiry));
    }

    /** Every count of the table is known to the public from here on: no later twin gives one otherwise. */
    void show(Enquiry enquiry, RawTable raw, String by) {
        twins.publish(enquiry, Protection.counts(raw), by);
        all.remove(ledger(enquiry));
    }

    private Protection last(Enquiry enquiry, int small) {
        Protection last = all.get(ledger(enquiry));
        return new Protection(last == null ? null : last.twin(), small);
    }

    private static Ledger ledger(Enquiry enquiry) {
        return Ledger.of(Measures.of(enquiry.table()), enquiry.population());
    }
}

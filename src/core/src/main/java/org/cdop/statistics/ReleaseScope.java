package org.cdop.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What may be asked of a public table: whole years to 31 March that are over, one year or the pool of the panel, one panel
 * or all of them. Anything else could be subtracted from what is published, and is refused with the reason.
 *
 * @param panel its code, or {@link #ALL_PANELS}
 * @param first the first of its years to 31 March, by the calendar year in which it ends
 */
record ReleaseScope(String panel, int first, int last) {

    /** Stands for all panels together. */
    static final String ALL_PANELS = "*";

    /** The scope that a whole enquiry belongs to, whichever table it asks for. */
    static ReleaseScope of(Enquiry enquiry) {
        return new ReleaseScope(enquiry.panels().size() == 1 ? enquiry.panels().get(0) : ALL_PANELS,
            ReportingYear.of(enquiry.from()).endsIn(), ReportingYear.of(enquiry.until().minusDays(1)).endsIn());
    }

    ReleaseScope year(int year) {
        return new ReleaseScope(panel, year, year);
    }

    /** The panel, or null where the scope is of all panels. */
    String only() {
        return panel.equals(ALL_PANELS) ? null : panel;
    }

    /** Whether both count cases of a panel and year. */
    boolean overlaps(ReleaseScope other) {
        return first <= other.last && other.first <= last && (panel.equals(other.panel) || panel.equals(ALL_PANELS) || other.panel.equals(ALL_PANELS));
    }

    int years() {
        return last - first + 1;
    }

    static void refuseUnlessReleased(Enquiry enquiry, Collection<String> allPanels, int poolYears, LocalDate today) {
        if (!enquiry.narrowing().isNone()) {
            throw new NotReleased("Public tables count all cases: a part of them could be subtracted from the whole. Take the choice away,"
                + " or look at the table for the panel.");
        }
        List<ReportingYear> years = ReportingYear.touched(enquiry.from(), enquiry.until());
        if (!years.stream().allMatch(y -> y.isWithin(enquiry.from(), enquiry.until()))) {
            throw new NotReleased("Public tables are made for whole years, from 1 April to 31 March: a part of a year could be"
                + " subtracted from the whole.");
        }
        if (years.size() != 1 && years.size() != poolYears) {
            throw new NotReleased("Public tables are made for one year or for the " + poolYears + " years that are pooled, not for "
                + years.size() + " years.");
        }
        if (enquiry.trend().window() != 1 && (years.size() != 1 || enquiry.trend().window() != poolYears)) {
            throw new NotReleased("Windows of several years that overlap could be subtracted from one another. A public trend has a window of"
                + " one year, or shows one year with the window of " + poolYears + " years that are pooled.");
        }
        if (enquiry.until().isAfter(today)) {
            throw new NotReleased("Public tables are made once the year is over: " + years.get(years.size() - 1).label() + " is not.");
        }
        if (enquiry.panels().size() != 1 && enquiry.panels().size() != allPanels.size()) {
            throw new NotReleased("Public tables are made for one panel or for all panels together, not for some of them.");
        }
    }
}

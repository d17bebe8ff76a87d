package org.cdop.reporting;

/** The forms that agencies are asked to return: the reporting form, and the supplementary form for a kind of death. */
public final class AgencyForm {

    public static final String REPORTING = "reporting";
    public static final String SUDDEN_DEATH = "supplementary-sudi";
    public static final String SUICIDE = "supplementary-suicide";

    private AgencyForm() {
    }

    /** Whether a form of this name is one that agencies return; the notification and the analysis form are not. */
    public static boolean isForAgencies(String form) {
        return REPORTING.equals(form) || form.startsWith("supplementary-");
    }
}

package org.cdop.analysis;

/**
 * Where a contributory factor lies, in the scheme of 2018. The letters B and C meant other things before 2018, so a
 * factor always keeps its scheme year.
 */
public enum FactorDomain {
    A("intrinsic to the child"),
    B("in the social environment, including family and parenting capacity"),
    C("in the physical environment"),
    D("in service provision");

    private final String label;

    FactorDomain(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

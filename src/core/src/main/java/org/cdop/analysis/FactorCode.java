package org.cdop.analysis;

/** A factor of the scheme's list, with the domain in which it usually lies. */
public record FactorCode(String scheme, String code, FactorDomain domain, String factor) {
}

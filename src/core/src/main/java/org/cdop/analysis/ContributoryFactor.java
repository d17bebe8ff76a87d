package org.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A factor that stands in the analysis form of a case. */
@Entity
@Table(name = "contributory_factor")
public class ContributoryFactor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contributory_factor_id_seq")
    @SequenceGenerator(name = "contributory_factor_id_seq", sequenceName = "contributory_factor_id_seq", allocationSize = 1)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private String scheme;

    @Enumerated(EnumType.STRING)
    private FactorDomain domain;

    private String code;

    private String factor;

    private int grade;

    private boolean starred;

    private boolean modifiable;

    private String evidence;

    protected ContributoryFactor() {
    }

    ContributoryFactor(long caseId, Factor found) {
        this.caseId = caseId;
        judged(found);
    }

    /** The factor was judged, or judged anew. */
    final void judged(Factor found) {
        scheme = found.scheme();
        domain = found.domain();
        code = found.code();
        factor = found.factor();
        grade = found.influence().grade();
        modifiable = found.modifiable();
        evidence = found.evidence();
    }

    public Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    public FactorDomain domain() {
        return domain;
    }

    public String factor() {
        return factor;
    }

    /** The grade as it is written; before 2018 some local forms had "1*" beside "1". */
    public String grade() {
        return starred ? grade + "*" : String.valueOf(grade);
    }

    public boolean modifiable() {
        return modifiable;
    }

    public String scheme() {
        return scheme;
    }

    public String evidence() {
        return evidence;
    }

    /** The codes by which it was graded. */
    public CodeScheme codes() {
        return CodeScheme.of(scheme);
    }

    /** The factor as judged; only for one of the scheme in use. */
    public Factor found() {
        return new Factor(scheme, domain, code, factor, Influence.of(grade), modifiable, evidence);
    }

    /** Of an older scheme, whose grades are other ones: shown as it was kept, never judged anew. */
    public boolean isOfOlderScheme() {
        return codes().isOlder();
    }
}

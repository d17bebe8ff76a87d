package org.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An issue that the review found, or what is to be learnt from it. */
@Entity
@Table(name = "learning_point")
public class LearningPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_point_id_seq")
    @SequenceGenerator(name = "learning_point_id_seq", sequenceName = "learning_point_id_seq", allocationSize = 1)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private String kind;

    private String point;

    protected LearningPoint() {
    }

    LearningPoint(long caseId, boolean issue, String point) {
        this.caseId = caseId;
        kind = issue ? "issue" : "learning";
        this.point = point.strip();
    }

    public Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    public boolean isIssue() {
        return "issue".equals(kind);
    }

    public String point() {
        return point;
    }
}

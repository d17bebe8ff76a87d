package org.cdop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.cdop.sql.RuleBroken;

/** An agency in the directory: a practice, a trust's service, a police force, a school. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_id_seq")
    @SequenceGenerator(name = "agency_id_seq", sequenceName = "agency_id_seq", allocationSize = 1)
    private Long id;

    private String kind;

    private String name;

    @Column(name = "ods_code")
    private String odsCode;

    private String area;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Agency() {
    }

    Agency(AgencyKind kind, String name, String odsCode, String area) {
        described(kind, name, odsCode, area);
    }

    /** What the directory says of it from now on; refused without a name. */
    void described(AgencyKind newKind, String newName, String newOdsCode, String newArea) {
        if (newName == null || newName.isBlank()) {
            throw new RuleBroken("Enter the name of the agency.");
        }
        kind = newKind.key();
        name = newName.strip();
        odsCode = Contact.blankIsNone(newOdsCode);
        area = Contact.blankIsNone(newArea);
    }

    /** It is no longer asked for forms; what it returned stays. */
    void ended(LocalDate on) {
        endedOn = on;
    }

    void resumed() {
        endedOn = null;
    }

    public Long id() {
        return id;
    }

    public AgencyKind kind() {
        return AgencyKind.of(kind);
    }

    public String name() {
        return name;
    }

    public String odsCode() {
        return odsCode;
    }

    public String area() {
        return area;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}

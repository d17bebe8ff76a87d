package org.cdop.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.cdop.sql.RuleBroken;

/**
 * What the panel advises, and whom: partners who find that somebody should act must tell them (Children Act 2004,
 * section 16M).
 */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation_id_seq")
    @SequenceGenerator(name = "recommendation_id_seq", sequenceName = "recommendation_id_seq", allocationSize = 1)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "recommendation")
    private String text;

    private String level;

    private String addressee;

    private String address;

    private String theme;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected Recommendation() {
    }

    Recommendation(long caseId, Recommended made, LocalDate on) {
        this.caseId = caseId;
        madeOn = on;
        if (made.text() == null || made.text().isBlank()) {
            throw new RuleBroken("Write the recommendation.");
        }
        if (!List.of("local", "regional", "national").contains(made.level())) {
            throw new RuleBroken("Choose whether the recommendation is local, regional or national.");
        }
        if (made.addressee() == null || made.addressee().isBlank()) {
            throw new RuleBroken("Say whom the recommendation addresses: a person or an organisation.");
        }
        text = made.text().strip();
        level = made.level();
        addressee = made.addressee().strip();
        address = blankToNull(made.address());
        theme = blankToNull(made.theme());
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    String text() {
        return text;
    }

    String addressee() {
        return addressee;
    }
}

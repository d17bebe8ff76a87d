package org.cdop.analysis;

import java.util.Arrays;
import org.cdop.sql.RuleBroken;

/** The panel's classification of a death, 1 to 10, in the order of its hierarchy. Not the certificate's cause of death. */
public enum CategoryOfDeath {
    DELIBERATELY_INFLICTED("Deliberately inflicted injury, abuse or neglect"),
    SUICIDE("Suicide or deliberate self-inflicted harm"),
    TRAUMA("Trauma and other external factors, including medical or surgical complications or error"),
    MALIGNANCY("Malignancy"),
    ACUTE("Acute medical or surgical condition"),
    CHRONIC("Chronic medical condition"),
    CONGENITAL("Chromosomal, genetic and congenital anomalies"),
    PERINATAL("Perinatal or neonatal event"),
    INFECTION("Infection"),
    UNEXPLAINED("Sudden unexpected, unexplained death");

    private final String label;

    CategoryOfDeath(String label) {
        this.label = label;
    }

    public static CategoryOfDeath of(int number) {
        return Arrays.stream(values()).filter(c -> c.number() == number).findFirst()
            .orElseThrow(() -> new RuleBroken("Categories of death are numbered 1 to 10."));
    }

    public int number() {
        return ordinal() + 1;
    }

    public String label() {
        return label;
    }
}

package org.cdop.analysis;

import org.cdop.form.FormLibrary;

/**
 * The codes of one time, for domains, grades and conclusions. Letters and grades meant other things before 2018: a code is
 * shown in the words of its own scheme, and none is turned into, or counted beside, one of another scheme.
 */
public enum CodeScheme {
    PREVENTABLE("2008", "2008–10", "factor_domain_before_2018", "influence_before_2018", "conclusion_2008"),
    MODIFIABLE("2010", "2010–18", "factor_domain_before_2018", "influence_before_2018", "conclusion_2010"),
    IN_USE("2018", "since 2018", "factor_domain_2018", "influence_2018", "conclusion_2018");

    private final String key;
    private final String years;
    private final String domains;
    private final String grades;
    private final String conclusions;

    CodeScheme(String key, String years, String domains, String grades, String conclusions) {
        this.key = key;
        this.years = years;
        this.domains = domains;
        this.grades = grades;
        this.conclusions = conclusions;
    }

    public static CodeScheme of(String key) {
        for (CodeScheme scheme : values()) {
            if (scheme.key.equals(key)) {
                return scheme;
            }
        }
        throw new IllegalArgumentException("There is no scheme of " + key);
    }

    /** As it is kept beside each code. */
    public String key() {
        return key;
    }

    public String years() {
        return years;
    }

    public boolean isOlder() {
        return this != IN_USE;
    }

    /** What the letter of a domain meant. */
    public String domain(FormLibrary library, String letter) {
        return words(library, domains, letter);
    }

    /** What a grade meant; "1*" is a grade of its own. */
    public String grade(FormLibrary library, String grade) {
        return words(library, grades, grade);
    }

    /** What the panel concluded. */
    public String conclusion(FormLibrary library, String code) {
        return words(library, conclusions, code);
    }

    private String words(FormLibrary library, String list, String code) {
        String label = library.label(list, code);
        return isOlder() ? label + " (scheme of " + years + ")" : label;
    }
}

package org.cdop.theme;

import org.cdop.analysis.CategoryOfDeath;
import org.cdop.form.FormLibrary;
import org.cdop.sql.Row;

/** Words for what a death is counted under. */
final class SignalWords {

    private SignalWords() {
    }

    /** The name of the theme, category or kind; a place with the kind of death that makes deaths in it similar. */
    static String of(FormLibrary forms, Row row) {
        String subject = row.text("subject");
        return switch (Watch.valueOf(row.text("watch"))) {
            case CATEGORY -> category(subject);
            case EVENT -> kind(forms, subject);
            case SCHOOL, SECTOR -> row.text("label") + ", " + kind(forms, row.text("alike"));
            case THEME, PRODUCT -> row.text("label");
        };
    }

    private static String kind(FormLibrary forms, String alike) {
        if (alike.startsWith("category ")) {
            return category(alike.substring("category ".length()));
        }
        return forms.codes("event").stream().filter(c -> c.code().equals(alike)).map(c -> c.label()).findFirst().orElse(alike);
    }

    private static String category(String number) {
        return number + " " + CategoryOfDeath.of(Integer.parseInt(number)).label();
    }
}

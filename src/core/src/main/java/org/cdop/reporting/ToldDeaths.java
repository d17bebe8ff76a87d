package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.casefile.AgeAtDeath;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;

/** Reads what is known of a death from its case and from the notification that stands in it. */
@ApplicationScoped
class ToldDeaths {

    private static final Set<String> NOTHING = Set.of("", "none", "not_known", "not_applicable");

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    DeathTold of(CaseNumber number) {
        return database.one("reporting/death-told.sql", Map.of("panel", number.panel(), "ref", number.ref()), row -> {
            Answers answers = row.text("answers") == null ? Answers.NONE : Answers.parse(row.text("answers"));
            String edition = row.text("edition");
            return new DeathTold(AgeAtDeath.between(row.day("born_on"), row.day("died_on")), row.text("place_of_death"),
                "unexpected".equals(row.text("expected")), event(row.text("event"), edition, answers),
                criteria(row.text("jar_criteria")), named(answers));
        }).orElseThrow(NotFound::new);
    }

    private String event(String known, String edition, Answers answers) {
        if (known != null) {
            return known;
        }
        return Optional.ofNullable(edition).flatMap(e -> library.find("notification", e))
            .map(form -> form.bindings().get("case.event")).map(answers::text).orElse(null);
    }

    private static Set<String> criteria(String kept) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList((kept == null ? "" : kept).split("[;,]")));
        all.removeAll(NOTHING);
        return all;
    }

    /** The agencies that the notification names, of the kind that was chosen, else of the kind that the name tells. */
    static List<NamedAgency> named(Answers answers) {
        return answers.entries("agencies").stream().map(entry -> {
            String name = entry.text("organisation");
            AgencyKind kind = AgencyKind.of(entry.text("kind"));
            return new NamedAgency(kind == AgencyKind.OTHER ? AgencyKind.toldBy(name).orElse(kind) : kind,
                name == null ? kind.label() : name, entry.text("name"), entry.text("email"));
        }).distinct().toList();
    }
}

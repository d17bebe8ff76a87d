package org.cdop.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cdop.access.AgencyKind;
import org.cdop.form.Answers;
import org.cdop.time.LondonClock;

/** What the notifier of an invented death told: the notification form, filled as a ward would. */
final class Telling {

    private Telling() {
    }

    /** When the panel was told: some hours after the end of the day of death. */
    static Instant at(Story story) {
        return story.diedOn().atTime(20, 0).atZone(LondonClock.LONDON).toInstant().plusSeconds(story.toldAfterHours() * 3600L);
    }

    static LocalDateTime diedAt(Story story) {
        return story.diedOn().atTime(5 + story.number() % 14, story.number() * 7 % 60);
    }

    static Answers of(Story story) {
        Kind kind = story.kind();
        boolean hull = story.panel().equals("HULL");
        Answers a = Answers.NONE
            .with("child.family_name", story.familyName())
            .with("child.given_names", story.givenNames());
        a = story.number() % 19 == 5 ? a.with("child.nhs_absent", "not_available") : a.with("child.nhs_number", story.nhsNumber());
        a = a.with("child.born_on", story.bornOn().toString())
            .with("child.died_on", story.diedOn().toString())
            .with("child.died_time", diedAt(story).toLocalTime().toString())
            .with("child.sex", story.sex())
            .with("child.ethnicity", story.ethnicity());
        if (story.bornOn().equals(story.diedOn())) {
            a = a.with("child.born_time", "%02d:10".formatted(story.number() % 5));
        }
        if (story.gestation() > 0) {
            a = a.with("birth.gestation_weeks", Json.createValue(story.gestation())).with("birth.weight", Json.createValue(story.weight()));
        }
        a = a.with("child.home", "usual")
            .with("child.address", (3 + story.number() % 60) + " Willowherb Walk, Exampleton")
            .with("child.postcode", (hull ? "HU" + (5 + story.number() % 4) : "HU" + (15 + story.number() % 3)) + " " + story.number() % 9 + "ZZ")
            .with("child.council_area", hull ? "E06000010" : "E06000011")
            .with("child.gp", "Dr Hawthornbank, Example Surgery");
        if (story.ageDays() > 1700) {
            a = a.with("child.school", "Exampleton Oakbrook School");
        }
        a = a.with("death.place", kind.place())
            .with("death.expected", kind.expected())
            .with("death.event", kind.event())
            .with("jar.criteria", several(kind.isSudden() ? kind == Kind.HOMICIDE ? List.of("external_causes", "suspicious")
                : kind == Kind.SUDI || kind == Kind.INFECTION || kind == Kind.ASTHMA ? List.of("sudden_no_apparent_cause") : List.of("external_causes")
                : List.of("none")))
            .with("death.circumstances", kind.circumstances())
            .with("coroner.referred", kind.isSudden() ? "yes" : "no")
            .with("death.post_mortem", kind == Kind.HOMICIDE ? "forensic" : kind.isSudden() ? "coronial" : "none")
            .with("police.informed", kind.isSudden() ? "yes" : "no")
            .with("carers", List.of(person("Elm " + story.familyName(), "mother")))
            .with("agencies", agencies(story))
            .with("parents.told", "yes")
            .with("notifier.name", "Nurse Hollybank")
            .with("notifier.agency", "Exampleton Hospital")
            .with("notifier.job", "Ward sister")
            .with("notifier.phone", "01632 960 123")
            .with("notifier.email", "ward@exampleton.example");
        return a;
    }

    /** Kinds of agency that knew the child, the one with the detail first. */
    static List<String> agencyKinds(Story story) {
        List<String> kinds = new ArrayList<>(List.of("hospital", "gp"));
        if (story.isUnderOne()) {
            kinds.add("maternity");
        }
        if (story.ageDays() < 1800 && story.ageDays() > 10) {
            kinds.add("health-visiting");
        }
        if (story.ageDays() > 1800) {
            kinds.add("school");
        }
        if (story.kind() == Kind.SUICIDE) {
            kinds.add("camhs");
        }
        if (story.kind().isSudden()) {
            kinds.add("ambulance");
            kinds.add("police");
            kinds.add("social-care");
        }
        return kinds;
    }

    private static List<Answers> agencies(Story story) {
        return agencyKinds(story).stream().map(kind -> Answers.NONE.with("kind", kind)
            .with("organisation", "Exampleton " + AgencyKind.of(kind).label().toLowerCase(java.util.Locale.ROOT))
            .with("email", kind + "@exampleton.example")).toList();
    }

    private static Answers person(String name, String relationship) {
        return Answers.NONE.with("name", name).with("relationship", relationship).with("responsibility", "yes");
    }

    private static jakarta.json.JsonArray several(List<String> codes) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        codes.forEach(all::add);
        return all.build();
    }

}

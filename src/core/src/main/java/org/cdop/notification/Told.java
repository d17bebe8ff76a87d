package org.cdop.notification;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cdop.casefile.DeathFacts;
import org.cdop.casefile.Identity;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.NhsNumber;
import org.cdop.form.Postcode;

/**
 * The facts of a notification that the system acts on, read out of its answers by the name of the fact that each
 * question tells. What was not told is {@code null}; "not known" is not told.
 */
final class Told {

    private static final Set<String> SEXES = Set.of("male", "female", "indeterminate", "not_known");

    private final Map<String, String> linkIds;
    private final Answers answers;

    Told(FormDefinition definition, Answers answers) {
        this.linkIds = definition.bindings();
        this.answers = answers;
    }

    /** The question that tells a fact; an empty text where this edition does not ask. */
    String linkId(String fact) {
        return linkIds.getOrDefault(fact, "");
    }

    String familyName() {
        return text("child.familyName");
    }

    String givenNames() {
        return text("child.givenNames");
    }

    /** Ten digits without spaces, checked. */
    String nhsNumber() {
        return NhsNumber.parse(text("child.nhsNumber")).map(NhsNumber::digits).orElse(null);
    }

    LocalDate bornOn() {
        return read("child.bornOn", LocalDate::parse);
    }

    LocalTime bornTime() {
        return read("child.bornTime", LocalTime::parse);
    }

    LocalDate diedOn() {
        return read("child.diedOn", LocalDate::parse);
    }

    LocalTime diedTime() {
        return read("child.diedTime", LocalTime::parse);
    }

    String sex() {
        String sex = answers.text(linkId("child.sex"));
        return sex != null && SEXES.contains(sex) ? sex : "not_known";
    }

    /** Capitals, with one space before the last three. */
    String postcode() {
        return Postcode.parse(text("child.postcode")).map(Postcode::text).orElse(null);
    }

    /** GSS code of the council area of usual residence; nothing where the notifier did not know it. */
    String councilArea() {
        String area = text("child.councilArea");
        return area != null && area.matches("[EWSN]\\d{8}") ? area : null;
    }

    Identity identity() {
        return new Identity(familyName(), givenNames(), text("child.otherNames"), nhsNumber(),
            nhsNumber() == null ? text("child.nhsAbsent") : null, bornOn(), bornTime(), diedOn(), diedTime(),
            text("child.address"), postcode(), text("child.school"), text("child.gp"));
    }

    DeathFacts facts(String scopeReason) {
        return new DeathFacts(councilArea(), answers.text(linkId("case.ethnicity")), number("case.gestationWeeks", 20, 44),
            number("case.birthWeight", 200, 7000), answers.text(linkId("case.placeOfDeath")),
            answers.text(linkId("case.expected")), answers.text(linkId("case.event")), String.join(";", jarCriteria()), scopeReason);
    }

    /** When the panel was first told by telephone or letter, where that was before the form was filled. */
    LocalDateTime toldAt() {
        String told = answers.text("notifier.told_at");
        try {
            return told == null ? null : LocalDateTime.parse(told);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Criteria for a joint agency response that the notifier says are met. */
    List<String> jarCriteria() {
        return answers.codes(linkId("case.jarCriteria")).stream()
            .filter(code -> !Set.of("none", "not_known", "not_applicable").contains(code)).toList();
    }

    private String text(String fact) {
        String told = answers.text(linkId(fact));
        return told == null || told.isBlank() || told.equals("not_known") || told.equals("not_applicable") ? null : told.strip();
    }

    private Integer number(String fact, int least, int most) {
        Integer told = read(fact, text -> new BigDecimal(text).intValue());
        return told == null || told < least || told > most ? null : told;
    }

    private <T> T read(String fact, Function<String, T> reader) {
        try {
            return text(fact) == null ? null : reader.apply(text(fact));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}

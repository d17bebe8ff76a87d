package org.cdop.demonstration;

import java.util.List;
import java.util.Set;
import org.cdop.form.Answers;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
import org.cdop.reporting.OwedForm;

/** What records usually tell of an invented child: mostly nothing out of the ordinary, some of it not known, some of it blank. */
final class Usual {

    private static final Set<String> YES = Set.of("services.sharing", "bereavement.offered", "health.immunised", "feeding.breastfed",
        "death.post_mortem_offered", "sleep.usual_place", "sleep.same_room", "feeding.breastfed_a_day", "dummy.regular");
    private static final List<String> PLAIN = List.of("none", "never", "no", "not_done");
    /** What others already tell of this death, and what decides further forms, is not made up here. */
    private static final Set<String> LEFT = Set.of("death.place", "death.mode", "death.events", "death.post_mortem", "death.toxicology", "health.conditions",
        "family.single_parent");

    private Usual() {
    }

    /** The given answers, filled up with usual ones for the questions that are asked. */
    static Answers filled(Story story, OwedForm form, Answers given) {
        Answers all = given;
        for (Question question : form.definition().questions()) {
            String id = question.linkId();
            if (!all.has(id) && !LEFT.contains(id) && question.isAsked(form.all(all))) {
                all = answered(story, question, all, Math.floorMod(31 * story.number() + id.hashCode(), 10));
            }
        }
        return all;
    }

    private static Answers answered(Story story, Question question, Answers all, int chance) {
        String id = question.linkId();
        if (chance == 0 && question.offers(NotKnown.CODE)) {
            String why = NotKnown.REASONS.get(story.number() % 2).code();
            return question.type().key().equals("choice") && question.repeats() ? all.withCodes(id, List.of(NotKnown.CODE))
                : all.with(id, NotKnown.CODE).with(id + NotKnown.WHY, why);
        }
        if (chance == 1) {
            return all;
        }
        return switch (question.type()) {
            case YES_NO -> all.with(id, YES.contains(id) ? "yes" : "no");
            case CHOICES -> question.offers("none") ? all.withCodes(id, List.of("none")) : all;
            case CHOICE -> PLAIN.stream().filter(question::offers).findFirst().map(code -> all.with(id, code)).orElse(all);
            case INTEGER -> number(story, id, all);
            default -> all;
        };
    }

    private static Answers number(Story story, String id, Answers all) {
        return switch (id) {
            case "birth.weight" -> story.weight() > 0 ? all.with(id, story.weight()) : all;
            case "birth.gestation_weeks" -> story.gestation() > 0 ? all.with(id, story.gestation()) : all;
            case "birth.babies", "birth.order", "pregnancy.gravidity" -> all.with(id, 1);
            case "pregnancy.parity" -> all.with(id, 0);
            case "mother.age" -> all.with(id, 21 + story.number() % 18);
            case "pregnancy.booking_weeks" -> all.with(id, 8 + story.number() % 4);
            default -> all;
        };
    }
}

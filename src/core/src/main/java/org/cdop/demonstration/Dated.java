package org.cdop.demonstration;

import jakarta.json.Json;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.form.Answers;
import org.cdop.form.Question;
import org.cdop.reporting.OwedForm;

/** What records tell with its day: contacts, measurements, advice, calls to the scene. They make the chronology of an invented case. */
final class Dated {

    private static final int MEASURED_FROM_DAYS = 70;
    private static final Set<AgencyKind> CALLED = Set.of(AgencyKind.AMBULANCE, AgencyKind.POLICE);

    private final Story story;
    private final OwedForm form;
    private Answers all;

    private Dated(Story story, OwedForm form, Answers given) {
        this.story = story;
        this.form = form;
        this.all = given;
    }

    /** The given answers with dated ones, for the questions that are asked of this agency. */
    static Answers filled(Story story, OwedForm form, Answers given) {
        Dated dated = new Dated(story, form, given);
        dated.contacts();
        dated.scene();
        dated.measured();
        dated.advised();
        return dated.all;
    }

    private void contacts() {
        LocalDate last = story.diedOn().minusDays(1 + (story.number() + 5L * form.kind().ordinal()) % 21);
        LocalDate first = first();
        if (!CALLED.contains(form.kind()) && isAsked("services.involved") && first.isBefore(last)) {
            all = all.with("services.involved", List.of(Answers.NONE.with("service", form.agency())
                .with("from", first.toString().substring(0, 7)).with("last", last.toString())));
        }
    }

    private LocalDate first() {
        return switch (form.kind()) {
            case SCHOOL -> story.bornOn().plusDays(1640);
            case CAMHS -> story.diedOn().minusDays(210);
            case SOCIAL_CARE -> story.diedOn().minusDays(95);
            default -> story.bornOn().plusDays(1 + story.number() % 4);
        };
    }

    private void scene() {
        if (!story.kind().isSudden() || !isAsked("scene.attended")) {
            return;
        }
        LocalDateTime called = Telling.diedAt(story).minusMinutes(form.kind() == AgencyKind.POLICE ? 18 : 34);
        all = all.with("scene.attended", "yes");
        tell("scene.called_at", called.toString());
        tell("scene.arrived_at", called.plusMinutes(9 + story.number() % 7).toString());
    }

    private void measured() {
        if (story.ageDays() > MEASURED_FROM_DAYS && isAsked("health.measured_on") && isAsked("health.weight")) {
            int months = story.ageDays() / 30;
            all = all.with("health.weight", Json.createValue(months < 12 ? 5 + months / 2 : 8 + months / 6));
            tell("health.measured_on", story.diedOn().minusDays(40).toString().substring(0, 7));
        }
    }

    private void advised() {
        if (story.ageDays() > 20 && story.ageDays() < 730 && isAsked("sleep_advice.given")) {
            all = all.with("sleep_advice.given", "yes");
            tell("sleep_advice.on", story.bornOn().plusDays(10).toString());
        }
    }

    private void tell(String linkId, String value) {
        if (isAsked(linkId)) {
            all = all.with(linkId, value);
        }
    }

    private boolean isAsked(String linkId) {
        return !all.has(linkId) && form.definition().question(linkId).map(this::isAskedNow).orElse(false);
    }

    private boolean isAskedNow(Question question) {
        return question.isAsked(form.all(all));
    }
}

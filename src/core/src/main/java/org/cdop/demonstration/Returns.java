package org.cdop.demonstration;

import jakarta.json.Json;
import org.cdop.form.Answers;
import org.cdop.reporting.AgencyForm;

/** What agencies tell of an invented death on the forms that they return. */
final class Returns {

    private Returns() {
    }

    static Answers of(Story story, String form) {
        Answers common = Answers.NONE.with("respondent.name", "Records Osmunda").with("respondent.job", "Records officer");
        return switch (form) {
            case AgencyForm.SUDDEN_DEATH -> sleep(story, common);
            case AgencyForm.SUICIDE -> common.with("suicide.method", "hanging").with("suicide.likelihood", "high")
                .with("self_harm.before", "yes").with("self_harm.attempt", "not_known").with("mental.service", "waiting")
                .with("mental.waited_weeks", Json.createValue(9 + story.number() % 20))
                .with("bullying.online", story.number() % 2 == 0 ? "yes" : "not_known").with("loss.living", "yes");
            default -> common.with("summary.case", "What our records hold: " + story.kind().circumstances());
        };
    }

    private static Answers sleep(Story story, Answers common) {
        boolean early = story.gestation() > 0 && story.gestation() < 37;
        Answers a = common.with("birth.before_37_weeks", early ? "yes" : "no")
            .with("birth.below_2500_g", story.weight() > 0 && story.weight() < 2500 ? "yes" : "no")
            .with("smoking.mother", story.number() % 3 == 0 ? "yes" : "no")
            .with("smoking.father", story.number() % 4 == 0 ? "yes" : "not_known")
            .with("sleep.asleep", "yes")
            .with("sleep.put_down", story.number() % 5 == 0 ? "front" : "back")
            .with("sleep.bed_shared", story.sharedSurface())
            .with("sleep_advice.given", "yes")
            .with("sudi.classification", "unascertained");
        if ("yes".equals(story.sharedSurface())) {
            boolean hazard = story.number() % 3 != 2;
            a = a.with("sleep.surface", story.number() % 4 == 1 ? "sofa" : "adult_bed")
                .with("sleep.sharing_planned", "unplanned")
                .with("sharer.alcohol", hazard ? "yes" : "no")
                .with("sharer.drugs", "no")
                .with("sharer.smokes", story.number() % 3 == 0 ? "yes" : "no")
                .with("sharer.sedating_medicine", "no");
        } else {
            a = a.with("sleep.surface", "cot");
        }
        return a;
    }
}

package org.cdop.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cdop.analysis.Analyses;
import org.cdop.analysis.CategoryOfDeath;
import org.cdop.analysis.Conclusion;
import org.cdop.analysis.Factor;
import org.cdop.analysis.FactorDomain;
import org.cdop.analysis.Influence;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.time.LondonClock;

/** The middle of an invented review: the analysis form drafted, the anonymised case released, ready for the panel. */
@ApplicationScoped
class Analysing {

    @Inject
    private Actors actors;

    @Inject
    private Analyses analyses;

    @Inject
    private AnonymisedCases anonymised;

    @Inject
    private CaseFiles files;

    /** When the case is to be made ready: in working hours, some weeks after the review meeting. */
    static Instant readyAt(Story story) {
        return story.diedOn().plusDays(story.readyDays()).atTime(15, 0).atZone(LondonClock.LONDON).toInstant();
    }

    /** Drafts the analysis form some days after the review meeting; answers whether the case is ready by now. */
    boolean analysed(Story story, CaseNumber number) {
        Instant drafted = story.diedOn().plusDays(story.reviewDays() + 6L).atTime(10, 0).atZone(LondonClock.LONDON).toInstant();
        if (!actors.isPast(drafted)) {
            return false;
        }
        actors.coordinates(story.panel(), drafted, () -> analyses.narrate(number, version(number), narrative(story)));
        for (Factor factor : factors(story)) {
            actors.coordinates(story.panel(), drafted.plusSeconds(60), () -> analyses.addFactor(number, factor));
        }
        actors.coordinates(story.panel(), drafted.plusSeconds(120), () -> analyses.categorise(number, version(number), List.of(CategoryOfDeath.of(story.kind().category()))));
        actors.coordinates(story.panel(), drafted.plusSeconds(180), () -> {
            boolean insufficient = story.number() % 13 == 6;
            analyses.conclude(number, version(number), modifiable(story) ? Conclusion.YES : insufficient ? Conclusion.INSUFFICIENT : Conclusion.NO,
                insufficient && !modifiable(story) ? "Two agencies held no record." : null);
        });
        actors.coordinates(story.panel(), drafted.plusSeconds(240), () -> analyses.addPoint(number, false, story.kind().learning()));
        actors.coordinates(story.panel(), drafted.plusSeconds(300), () -> analyses.drafted(number));
        return ready(story, number);
    }

    private long version(CaseNumber number) {
        return analyses.open(number).form().version();
    }

    private boolean ready(Story story, CaseNumber number) {
        Instant at = readyAt(story);
        if (!actors.isPast(at)) {
            return false;
        }
        actors.coordinates(story.panel(), at.minusSeconds(3600), () -> anonymised.prepare(number));
        actors.coordinates(story.panel(), at.minusSeconds(1800), () -> anonymised.release(number, anonymised.open(number).orElseThrow().version()));
        List<String> refusals = actors.coordinator(story.panel(), at, () -> files.refusals(number));
        actors.coordinates(story.panel(), at, () -> files.readyForPanel(number, files.open(number).file().version(),
            refusals.isEmpty() ? null : "What is outstanding is not expected to change the review."));
        return true;
    }

    /** Whether the panel will find a modifiable factor that contributed. */
    static boolean modifiable(Story story) {
        return story.modifiable() && factors(story).stream().anyMatch(Factor::modifiable);
    }

    private static Answers narrative(Story story) {
        return Answers.NONE.with("cause.understood", story.kind().cause())
            .with("case.summary", story.kind().circumstances())
            .with("review.information", story.number() % 9 == 4 ? "limited" : "adequate")
            .with("practice.good", "The key worker stayed with the family throughout.");
    }

    static List<Factor> factors(Story story) {
        return story.kind().factors().stream().limit(1 + story.number() % 4).map(line -> line.split("\\|"))
            .filter(f -> !f[1].startsWith("S0") || !"S01S02".contains(f[1]) || "yes".equals(story.sharedSurface()))
            .map(f -> new Factor(Factor.SCHEME, FactorDomain.valueOf(f[0]), f[1], f[2], Influence.of(Integer.parseInt(f[3])),
                story.modifiable() && f[4].equals("y"), null))
            .toList();
    }
}

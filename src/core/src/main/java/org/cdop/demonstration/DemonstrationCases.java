package org.cdop.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.cdop.casefile.CaseNumber;
import org.cdop.notification.Receipt;

/** Lives through every invented death, oldest first, as the demonstration's accounts would have. */
@ApplicationScoped
class DemonstrationCases {

    private static final Logger LOG = Logger.getLogger(DemonstrationCases.class.getName());

    @Inject
    private Clock clock;

    @Inject
    private Gathering gathering;

    @Inject
    private Analysing analysing;

    @Inject
    private Meetings meetings;

    @Inject
    private ThemesAndFigures themesAndFigures;

    @Inject
    private DemonstrationAccounts accounts;

    /** Makes the cases, unless the database holds any notification already. */
    void make() {
        if (!accounts.isWithoutNotifications()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<Story> stories = new ArrayList<>(new StoryBook(today).stories());
        stories.sort(Comparator.comparing(Story::diedOn));
        gathering.directory(clock.instant().minus(Duration.ofDays(6 * 365L)));
        Map<String, List<Meetings.Waiting>> waiting = new LinkedHashMap<>();
        waiting.put("HULL", new ArrayList<>());
        waiting.put("EASTRIDING", new ArrayList<>());
        for (Story story : stories) {
            live(story, waiting.get(story.panel()));
        }
        waiting.forEach((panel, cases) -> {
            cases.sort(Comparator.comparing(w -> Analysing.readyAt(w.story())));
            meetings.held(panel, today, cases);
        });
        themesAndFigures.made(today);
        accounts.messagesWereSent();
        LOG.info("The demonstration holds " + stories.size() + " invented deaths");
    }

    private void live(Story story, List<Meetings.Waiting> waiting) {
        Receipt receipt = gathering.told(story);
        if (story.end() == Story.End.WAITING_FOR_TRIAGE) {
            return;
        }
        if (EnumSet.of(Story.End.DECLINED, Story.End.OTHER_PANEL, Story.End.DUPLICATE).contains(story.end())) {
            gathering.turnedAway(story, receipt.reference());
            return;
        }
        CaseNumber number = gathering.gathered(story, receipt.reference());
        if (number != null && analysing.analysed(story, number)) {
            waiting.add(new Meetings.Waiting(story, number));
        }
    }
}

package org.cdop.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseNumber;
import org.cdop.learning.Actions;
import org.cdop.learning.Agreed;
import org.cdop.learning.Recommendations;
import org.cdop.learning.Recommended;
import org.cdop.panelmeeting.Agendas;
import org.cdop.panelmeeting.PanelDecisions;
import org.cdop.panelmeeting.PanelMeetings;
import org.cdop.panelmeeting.SeatAttendance;
import org.cdop.time.LondonClock;

/** The panels' invented meetings, every eight weeks: some cases each, decided, and completed by the chair; two to come. */
@ApplicationScoped
class Meetings {

    private static final int CASES = 5;
    private static final int WEEKS = 8;

    /** A case that waits for a meeting. */
    record Waiting(Story story, CaseNumber number) {
    }

    @Inject
    private Actors actors;

    @Inject
    private PanelMeetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private PanelDecisions decisions;

    @Inject
    private Recommendations recommendations;

    @Inject
    private Actions actions;

    void held(String panel, LocalDate today, List<Waiting> waiting) {
        LocalDate day = today.plusDays(panel.equals("HULL") ? 12 : 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)).minusWeeks(WEEKS * 32L);
        for (int i = 0; i <= 33; i++, day = day.plusWeeks(WEEKS)) {
            Instant starts = day.atTime(10, 0).atZone(LondonClock.LONDON).toInstant();
            Instant before = starts.minus(Duration.ofDays(14));
            boolean past = actors.isPast(starts.plus(Duration.ofHours(3)));
            List<Waiting> taken = waiting.stream().filter(w -> Analysing.readyAt(w.story()).isBefore(before)).limit(CASES).toList();
            if (past && taken.isEmpty()) {
                continue;
            }
            meeting(panel, starts, before, past, taken, i);
            waiting.removeAll(taken);
        }
    }

    private void meeting(String panel, Instant starts, Instant before, boolean past, List<Waiting> taken, int n) {
        Instant planned = actors.isPast(before) ? before : actors.now();
        long id = actors.coordinator(panel, planned, () -> meetings.plan(panel, "Panel meeting", starts, "Guildhall annexe, room " + (1 + n % 3)));
        for (Waiting one : taken) {
            actors.coordinates(panel, planned.plusSeconds(60), () -> agendas.add(id, one.number()));
        }
        if (!past) {
            return;
        }
        actors.coordinates(panel, planned.plusSeconds(120), () -> meetings.invite(id));
        actors.coordinates(panel, starts.plusSeconds(300), () -> meetings.attended(id, attendance(id, n)));
        int k = 0;
        for (Waiting one : taken) {
            Instant at = starts.plus(Duration.ofMinutes(25L * ++k));
            learning(one, panel, at);
            actors.coordinates(panel, at.plusSeconds(600), () -> decisions.decide(id, one.number()));
            Instant done = starts.plus(Duration.ofDays(2L + one.story().number() % 9));
            boolean newest = !actors.isPast(starts.plus(Duration.ofDays(WEEKS * 7L)));
            if (actors.isPast(done) && !(newest && k == taken.size())) {
                actors.chair(panel, done, () -> decisions.complete(one.number(), LocalDate.ofInstant(done, LondonClock.LONDON)));
            }
        }
        actors.coordinates(panel, starts.plus(Duration.ofDays(1)), () -> meetings.minute(id, meetings.open(id).meeting().version(),
            "The panel thanked those who had cared for the children. Decisions are recorded with each case."));
        if (actors.isPast(starts.plus(Duration.ofDays(14)))) {
            actors.coordinates(panel, starts.plus(Duration.ofDays(13)), () -> meetings.close(id));
        }
    }

    private Map<Long, String> attendance(long id, int n) {
        Map<Long, String> came = new LinkedHashMap<>();
        int i = 0;
        for (SeatAttendance seat : meetings.open(id).seats()) {
            boolean needed = seat.seat().healthLead() || seat.seat().localAuthorityLead() || seat.seat().seat() == org.cdop.panelmeeting.Seat.CHAIR;
            came.put(seat.seat().id(), needed || (i + n) % 7 != 3 ? "present" : "apologies");
            i++;
        }
        return came;
    }

    private void learning(Waiting one, String panel, Instant at) {
        Story story = one.story();
        if (!Analysing.modifiable(story)) {
            return;
        }
        String theme = story.kind().theme();
        LocalDate on = LocalDate.ofInstant(at, LondonClock.LONDON);
        long made = actors.coordinator(panel, at, () -> recommendations.recommend(one.number(), new Recommended(
            story.kind().learning() + ": change this in local practice.", "local", "Exampleton Hospital trust board", null, theme)));
        long action = actors.coordinator(panel, at.plusSeconds(60), () -> actions.agree(one.number(), new Agreed(
            "Report to the panel what was changed: " + story.kind().learning().toLowerCase(), "Director of public health", on.plusDays(120), made, theme)));
        Instant done = at.plus(Duration.ofDays(70L + story.number() * 3L % 90));
        if (story.number() % 4 != 1 && actors.isPast(done)) {
            actors.coordinates(panel, done, () -> actions.done(action, actions.open(action).version(), LocalDate.ofInstant(done, LondonClock.LONDON),
                "Guideline changed and taught; audit of ten records."));
            if (story.number() % 2 == 0) {
                actors.coordinates(panel, done.plusSeconds(60), () -> actions.measured(action, actions.open(action).version(),
                    "Audit after six months: nine of ten records show the new practice."));
            }
        }
    }
}

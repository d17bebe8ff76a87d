package org.cdop.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.Agencies;
import org.cdop.access.AgencyKind;
import org.cdop.access.Contact;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Holds;
import org.cdop.family.Families;
import org.cdop.form.Answers;
import org.cdop.notification.Channel;
import org.cdop.notification.Notifications;
import org.cdop.notification.Receipt;
import org.cdop.notification.Scope;
import org.cdop.reporting.AgencyForm;
import org.cdop.reporting.Asked;
import org.cdop.reporting.CompositeRecords;
import org.cdop.reporting.FormRequests;
import org.cdop.reporting.OwedForm;
import org.cdop.reporting.OwedForms;
import org.cdop.reporting.RequestListed;
import org.cdop.reviewmeeting.ReviewMeeting;
import org.cdop.reviewmeeting.ReviewMeetings;
import org.cdop.time.LondonClock;

/** The first half of an invented review: notified, accepted, agencies asked, forms returned, review meeting held. */
@ApplicationScoped
class Gathering {

    @Inject
    private Actors actors;

    @Inject
    private Notifications notifications;

    @Inject
    private FormRequests requests;

    @Inject
    private CompositeRecords records;

    @Inject
    private OwedForms owed;

    @Inject
    private Agencies agencies;

    @Inject
    private CaseFiles files;

    @Inject
    private Holds holds;

    @Inject
    private ReviewMeetings reviewMeetings;

    @Inject
    private Families families;

    private final Map<String, Long> directory = new HashMap<>();

    /** Puts one agency of each kind into the directory. */
    void directory(Instant at) {
        for (AgencyKind kind : List.of(AgencyKind.HOSPITAL, AgencyKind.GP, AgencyKind.MATERNITY, AgencyKind.HEALTH_VISITING,
                AgencyKind.SCHOOL, AgencyKind.CAMHS, AgencyKind.POLICE, AgencyKind.SOCIAL_CARE, AgencyKind.AMBULANCE)) {
            long id = actors.manager(at, () -> agencies.add(kind, "Exampleton " + kind.label().toLowerCase(), null, null));
            actors.manager(at, () -> agencies.addContact(id, new Contact("Records office", "Records", kind.key() + "@exampleton.example",
                "01632 960 200", true)));
            directory.put(kind.key(), id);
        }
    }

    /** The notification; answers its reference. */
    Receipt told(Story story) {
        return actors.anybody(Telling.at(story), () -> notifications.receive("2022-04", Telling.of(story),
            story.number() % 6 == 0 ? Channel.TELEPHONE : Channel.PUBLIC));
    }

    void turnedAway(Story story, String reference) {
        Instant at = Telling.at(story).plus(Duration.ofHours(30));
        actors.coordinates(story.panel(), at, () -> {
            switch (story.end()) {
                case DECLINED -> notifications.decline(reference, "Stillbirth confirmed by the hospital: no sign of life at birth.");
                case OTHER_PANEL -> notifications.belongsElsewhere(reference, "North Lincolnshire CDOP", "Normally resident in North Lincolnshire.");
                default -> notifications.decline(reference, "The same death was told twice: this is the second notice.");
            }
        });
    }

    /** Acceptance and everything until the case could go to the panel, as far as the time since has allowed. */
    CaseNumber gathered(Story story, String reference) {
        String panel = story.panel();
        Instant accepted = Telling.at(story).plus(Duration.ofHours(3 + story.number() % 30));
        if (!actors.isPast(accepted)) {
            return null;
        }
        CaseNumber number = actors.coordinator(panel, accepted, () -> notifications.accept(reference,
            Scope.plain("Live birth, under 18, normally resident in the area."), true));
        actors.coordinates(panel, accepted.plusSeconds(600), () -> files.sentToNationalDatabase(number,
            LocalDate.ofInstant(accepted, LondonClock.LONDON), "NCMD-DEMO-%05d".formatted(story.number())));
        Instant next = accepted.plus(Duration.ofDays(3));
        switch (story.end()) {
            case JUST_ACCEPTED -> {
                return null;
            }
            case OUT_OF_SCOPE -> {
                actors.coordinates(panel, next, () -> files.foundOutOfScope(number, files.open(number).file().version(),
                    "The registrar confirms a planned termination within the law."));
                return null;
            }
            case TRANSFERRED -> {
                actors.coordinates(panel, next, () -> files.transfer(number, files.open(number).file().version(),
                    "North Lincolnshire CDOP", "The child had moved there; the panels agreed."));
                return null;
            }
            default -> ask(story, number, accepted.plus(Duration.ofHours(5)));
        }
        family(story, number, accepted.plus(Duration.ofDays(1)));
        hold(story, number, accepted.plus(Duration.ofDays(2)));
        review(story, number, accepted);
        return number;
    }

    /** Asks the agencies; until the review meeting, and often until the panel, the last of them owes its form. */
    private void ask(Story story, CaseNumber number, Instant at) {
        if (!actors.isPast(at)) {
            return;
        }
        List<Asked> asked = new ArrayList<>();
        for (String kind : Telling.agencyKinds(story)) {
            String mail = kind + "@exampleton.example";
            asked.add(new Asked(directory.get(kind), "Records office", mail, AgencyForm.REPORTING, "Named on the notification"));
            if (story.kind() == Kind.SUDI && kind.equals("hospital")) {
                asked.add(new Asked(directory.get(kind), "Lead health professional", mail, AgencyForm.SUDDEN_DEATH, "Sudden unexpected death of a baby"));
            }
            if (story.kind() == Kind.SUICIDE && kind.equals("camhs")) {
                asked.add(new Asked(directory.get(kind), "Clinical lead", mail, AgencyForm.SUICIDE, "Apparent suicide"));
            }
        }
        boolean disputed = story.number() % 5 == 0 && asked.size() > 2;
        if (disputed) {
            asked.set(1, asked.get(1).everythingAsked());
        }
        List<Long> ids = actors.coordinator(story.panel(), at, () -> requests.ask(number, asked));
        int owing = isBefore(story, story.reviewDays()) || isBefore(story, story.readyDays()) && story.number() % 3 != 0 ? 1 : 0;
        int answering = ids.size() - owing;
        for (int i = 0; i < answering; i++) {
            Instant back = at.plus(Duration.ofDays(story.formDays().get(i % story.formDays().size()) + i)).plusSeconds(3600L * i);
            if (actors.isPast(back)) {
                returned(story, ids.get(i), asked.get(i).form(), back, i);
            }
        }
        Instant settling = at.plus(Duration.ofDays(60));
        if (disputed && actors.isPast(settling)) {
            actors.coordinates(story.panel(), settling, () -> records.of(number).disputed().forEach(fact -> records.settle(number, fact.linkId(),
                fact.versions().get(0).value().toString(), fact.seenAs(), "The practice saw the family last, and said so again by telephone.")));
        }
    }

    private boolean isBefore(Story story, int days) {
        return !actors.isPast(story.diedOn().plusDays(days).atStartOfDay(LondonClock.LONDON).toInstant());
    }

    private void returned(Story story, long request, String form, Instant at, int i) {
        if (form.equals(AgencyForm.REPORTING) && (story.number() + i) % 11 == 0) {
            actors.respondent(request, at, () -> {
                owed.returnNil("Rush Fellbeck", "Records officer");
                return null;
            });
            return;
        }
        String alone = i == 1 ? "yes" : "no";
        actors.respondent(request, at.minusSeconds(900), () -> {
            OwedForm open = owed.open();
            Answers told = Returns.of(story, form);
            boolean asked = open.definition().question("family.single_parent").isPresent();
            Answers dated = Dated.filled(story, open, asked ? told.with("family.single_parent", alone) : told);
            return owed.save(Answers.NONE, Usual.filled(story, open, dated), null);
        });
        actors.respondent(request, at, () -> owed.returnForm(true));
    }

    private void family(Story story, CaseNumber number, Instant at) {
        if (story.number() % 3 != 0 || !actors.isPast(at)) {
            return;
        }
        LocalDate on = LocalDate.ofInstant(at, LondonClock.LONDON);
        actors.coordinates(story.panel(), at, () -> families.record(number, new org.cdop.family.FamilyVoice("Nurse Quillwort", "01632 960 301",
            on, "Nurse Quillwort", on, null, 0, List.of(), List.of())));
        actors.coordinates(story.panel(), at.plusSeconds(60), () -> families.asked(number, "Could anything have been noticed earlier?", on));
    }

    /** Most questions of families are answered soon after the review meeting. */
    private void answered(Story story, CaseNumber number, Instant at) {
        if (story.number() % 3 != 0 || story.number() % 15 == 9 || !actors.isPast(at)) {
            return;
        }
        LocalDate on = LocalDate.ofInstant(at, LondonClock.LONDON);
        actors.coordinates(story.panel(), at, () -> families.of(number).questions().forEach(q ->
            families.answered(number, q.id(), "The meeting went through this; the paediatrician explained what was found.", on, "Dr Sallow")));
    }

    private void hold(Story story, CaseNumber number, Instant at) {
        if (!story.kind().isSudden() || !actors.isPast(at)) {
            return;
        }
        LocalDate from = LocalDate.ofInstant(at, LondonClock.LONDON);
        LocalDate until = story.diedOn().plusDays(story.reviewDays() - 10L);
        actors.coordinates(story.panel(), at, () -> holds.hold(number, files.open(number).file().version(), story.kind() == Kind.HOMICIDE ? "criminal-proceedings" : "post-mortem",
            "Report awaited", from, until));
    }

    private void review(Story story, CaseNumber number, Instant accepted) {
        LocalDate on = story.diedOn().plusDays(story.reviewDays());
        Instant planned = accepted.plus(Duration.ofDays(9));
        if (!actors.isPast(planned)) {
            return;
        }
        String kind = story.kind() == Kind.PRETERM ? ReviewMeeting.KINDS.get(0) : story.kind().isSudden() ? ReviewMeeting.KINDS.get(2)
            : ReviewMeeting.KINDS.get(1);
        actors.coordinates(story.panel(), planned, () -> reviewMeetings.plan(number, kind, on, "Dr Sallow", "Exampleton Hospital"));
        Instant recorded = on.plusDays(2).atTime(11, 0).atZone(LondonClock.LONDON).toInstant();
        if (actors.isPast(recorded)) {
            actors.coordinates(story.panel(), recorded, () -> reviewMeetings.held(number, reviewMeetings.of(number).get(0), on, "Dr Sallow",
                "The care given and the parents' questions were gone through.", List.of(
                    new ReviewMeeting.Attendance("Nurse Quillwort", "Key worker", "Exampleton Hospital", true),
                    new ReviewMeeting.Attendance("Dr Osier", "Paediatrician", "Exampleton Hospital", true),
                    new ReviewMeeting.Attendance("DS Teasel", "Police", "Exampleton Police", story.kind().isSudden()))));
            answered(story, number, recorded.plus(Duration.ofDays(3)));
        }
    }

}

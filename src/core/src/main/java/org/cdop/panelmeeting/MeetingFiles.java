package org.cdop.panelmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;

/** Finds meetings, their agenda and their seats, among those that the person who asks may see. */
@ApplicationScoped
class MeetingFiles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    PanelMeeting find(long meetingId) {
        PanelMeeting meeting = entities.find(PanelMeeting.class, meetingId);
        if (meeting == null) {
            throw new NotFound();
        }
        return meeting;
    }

    CaseFile file(CaseNumber number) {
        return Cases.find(entities, number);
    }

    OpenMeeting open(long meetingId) {
        PanelMeeting meeting = find(meetingId);
        return new OpenMeeting(meeting, panelName(meeting.panel()),
            database.list("panelmeeting/agenda.sql", Map.of("meetingId", meetingId), AgendaLine::read),
            database.list("panelmeeting/attendance.sql", Map.of("meetingId", meetingId, "on", meeting.on()),
                row -> new SeatAttendance(SeatHeld.read(row), row.text("attendance"))),
            database.one("panelmeeting/recused-at.sql", Map.of("meetingId", meetingId), row -> row.yes("recused")).orElse(false));
    }

    private String panelName(String panel) {
        return database.one("panelmeeting/panel-name.sql", Map.of("panel", panel), row -> row.text("name")).orElse(panel);
    }

    Optional<AgendaItem> item(long meetingId, long caseId) {
        return entities.createQuery("select a from AgendaItem a where a.meetingId = :m and a.caseId = :c", AgendaItem.class)
            .setParameter("m", meetingId).setParameter("c", caseId).getResultStream().findFirst();
    }

    /** The seats of the meeting's day, seen from one case: those with a conflict of interest are recused. */
    List<Seated> seated(PanelMeeting meeting, CaseFile file) {
        return database.list("panelmeeting/seated.sql", Map.of("meetingId", meeting.id(), "on", meeting.on(), "caseId", file.id()),
            row -> new Seated(row.number("id"), Seat.of(row.text("seat")), row.text("full_name"), row.yes("core"),
                row.yes("health_lead"), row.yes("local_authority_lead"), row.yes("deputy_chair"),
                "present".equals(row.text("attendance")), row.yes("recused")));
    }

    /** The quorum of one case at one meeting, by the panel's settings. */
    Quorum.Reading quorum(PanelMeeting meeting, CaseFile file) {
        Quorum rule = new Quorum(settings.number(Setting.QUORUM_PERCENT, meeting.panel()),
            settings.isYes(Setting.QUORUM_LEADS, meeting.panel()));
        return rule.of(seated(meeting, file));
    }
}

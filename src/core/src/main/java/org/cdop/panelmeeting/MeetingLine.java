package org.cdop.panelmeeting;

import java.time.Instant;
import org.cdop.sql.Row;

/** A meeting in the list of meetings. Counts only the cases that the person who asks may see. */
public record MeetingLine(long id, String panel, String panelName, String title, Instant startsAt, String place,
                          PanelMeeting.State state, Instant invitedAt, Instant closedAt, long cases, long decided) {

    static MeetingLine read(Row row) {
        return new MeetingLine(row.number("id"), row.text("panel"), row.text("panel_name"), row.text("title"),
            row.moment("starts_at"), row.text("place"), PanelMeeting.State.valueOf(row.text("state")), row.moment("invited_at"),
            row.moment("closed_at"), row.number("cases"), row.number("decided"));
    }
}

package org.cdop.panelmeeting;

import java.time.Instant;

/** A meeting at which a case stood on the agenda, and what became of it there. */
public record MeetingOfCase(long meetingId, String title, Instant startsAt, PanelMeeting.State state, String outcome,
                            Instant outcomeAt, String outcomeWhy, String quorum) {
}

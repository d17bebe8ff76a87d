package org.cdop.panelmeeting;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cdop.mail.Message;
import org.cdop.time.LondonClock;

/** The invitation to a meeting: when, where and how many cases; and that it is cancelled. Never anything of a case. */
final class Invitation {

    private static final DateTimeFormatter WHEN =
        DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK).withZone(LondonClock.LONDON);

    private Invitation() {
    }

    static Message to(String address, PanelMeeting meeting, String panelName, int cases) {
        String body = "You are invited to a meeting of the child death overview panel.\n\n"
            + "Panel: " + panelName + "\n"
            + "Meeting: " + meeting.title() + "\n"
            + "When: " + WHEN.format(meeting.startsAt()) + "\n"
            + "Where: " + (meeting.place() == null ? "to be told" : meeting.place()) + "\n"
            + "Cases on the agenda so far: " + cases + "\n\n"
            + "The anonymised cases can be read after signing in, under Meetings, once the coordinator has released them. "
            + "If you know the family or cared for the child of a case, declare a conflict of interest there.\n\n"
            + "Please send apologies to the coordinator in good time: the panel needs its quorum.\n";
        return new Message(meeting.panel(), null, address, "Child death overview panel, " + WHEN.format(meeting.startsAt()), body);
    }

    static Message withdrawn(String address, PanelMeeting meeting, String panelName) {
        String body = "This meeting of the child death overview panel will not take place.\n\n"
            + "Panel: " + panelName + "\n"
            + "Meeting: " + meeting.title() + "\n"
            + "When: " + WHEN.format(meeting.startsAt()) + "\n\n"
            + "Its cases wait for another meeting, to which you will be invited.\n";
        return new Message(meeting.panel(), null, address, "Cancelled: child death overview panel, " + WHEN.format(meeting.startsAt()), body);
    }
}

package org.cdop.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cdop.access.AgencyKind;
import org.cdop.sql.Row;

/**
 * A request for a form as it stands in a list.
 *
 * @param caseNumber "PANEL/reference"
 * @param formTitle  title of the form
 * @param linkLives  a link of it still works
 * @param savedAt    when somebody at the agency last saved an answer; null where nobody has begun
 * @param today      the day on which it was read
 */
public record RequestListed(long id, String caseNumber, long agencyId, String agency, AgencyKind kind, String contactName,
                            String contactEmail, String form, String edition, String formTitle, String why, RequestState state,
                            Instant requestedAt, LocalDate dueOn, Instant openedAt, Instant closedAt, String closedWhy,
                            int reminders, Instant lastReminded, boolean onPaper, boolean linkLives, Instant savedAt,
                            LocalDate today) {

    static RequestListed read(Row row, String title, LocalDate today) {
        return new RequestListed(row.number("id"), row.text("case_number"), row.number("agency_id"), row.text("agency"),
            AgencyKind.of(row.text("kind")), row.text("contact_name"), row.text("contact_email"), row.text("form"),
            row.text("edition"), title, row.text("why"), RequestState.valueOf(row.text("state")), row.moment("requested_at"),
            row.day("due_on"), row.moment("opened_at"), row.moment("closed_at"), row.text("closed_why"),
            row.integer("reminders"), row.moment("last_reminded"), row.yes("on_paper"), row.yes("link_lives"),
            row.moment("saved_at"), today);
    }

    public boolean isOwed() {
        return state == RequestState.REQUESTED;
    }

    /** Owed past the day on which it was due. */
    public boolean isLate() {
        return isOwed() && today.isAfter(dueOn);
    }

    public long daysLate() {
        return isLate() ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }

    public boolean isReturned() {
        return state == RequestState.RETURNED || state == RequestState.NIL;
    }

    /** One or two words that say where it stands: "late", "started", "requested", "returned", "nil return", "cancelled". */
    public String standing() {
        return switch (state) {
            case RETURNED -> "Returned";
            case NIL -> "Nil return";
            case CANCELLED -> "Cancelled";
            case REQUESTED -> isLate() ? "Late" : savedAt != null ? "Started" : "Requested";
        };
    }
}

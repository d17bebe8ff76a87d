package org.cdop.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Trail;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;
import org.cdop.sql.Row;

/**
 * Cover for an absent coordinator. While it runs, the covering person has the absent one's panels as a coordinator and
 * nothing more; from the day after the last it has ended by itself. A cover cannot be passed on.
 */
@Stateless
public class Covers {

    /** Longest cover in days (local setting): a longer absence is a change of roles, which the administrator makes. */
    static final int LONGEST = 183;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** Somebody who can be named. */
    public record Person(long id, String fullName, String jobTitle) {
    }

    /** Covers that run or are to come: one's own on either side; all of them for the administrator. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Cover> list() {
        Map<String, Object> values = new HashMap<>(Map.of("today", LocalDate.now(clock)));
        values.put("person", current.get().is(Role.ADMINISTRATOR) ? null : current.get().id());
        return database.list("access/covers.sql", values, Covers::read);
    }

    /** Covers that run today on one's own side: "You cover for …", "… covers for you". */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Cover> running() {
        return list().stream().filter(cover -> cover.running() && isMine(cover)).toList();
    }

    /** Who may be covered: every coordinator for the administrator, otherwise oneself where one holds the role. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Person> coordinators() {
        return people("access/cover-coordinators.sql").stream()
            .filter(person -> current.get().is(Role.ADMINISTRATOR) || Long.valueOf(person.id()).equals(current.get().id())).toList();
    }

    /** Who may cover: coordinators who sit on no panel (local rule), so that nobody learns as cover what the panel may not know. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Person> mayCover() {
        return people("access/cover-people.sql");
    }

    /**
     * Names who covers for a coordinator. Refuses a coordinator who names for somebody else, a person who may not cover,
     * days that are past or too many, a second cover at the same time, and one without a reason.
     */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public void name(long absent, long covering, LocalDate from, LocalDate until, String reason) {
        Person away = among(coordinators(), absent, "You can name who covers for you, and for nobody else.");
        Person cover = among(mayCover(), covering, "This person cannot cover. Choose another.");
        List<String> refusals = CoverRules.refusals(absent == covering, from, until, reason, LocalDate.now(clock));
        if (!refusals.isEmpty()) {
            throw new RuleBroken(String.join(" ", refusals));
        }
        int kept = database.run("access/name-cover.sql", Map.of("absent", absent, "cover", covering, "from", from, "until", until,
            "reason", reason.strip(), "by", current.get().name(), "now", clock.instant()));
        if (kept == 0) {
            throw new RuleBroken("Somebody covers for " + away.fullName() + " on some of these days already. End that cover first.");
        }
        trail.record("named a cover for an absent coordinator", null,
            cover.fullName() + " for " + away.fullName() + ", " + from + " to " + until);
    }

    /** Ends a cover at once: either side may, and the administrator. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public void end(long id) {
        Cover cover = list().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
        if (!current.get().is(Role.ADMINISTRATOR) && !isMine(cover)) {
            throw new NotFound();
        }
        database.run("access/end-cover.sql", Map.of("id", id, "now", clock.instant()));
        trail.record("ended a cover for an absent coordinator", null, cover.covering() + " for " + cover.absent());
    }

    private boolean isMine(Cover cover) {
        Long me = current.get().id();
        return me != null && (me == cover.absentId() || me == cover.coverId());
    }

    private static Person among(List<Person> people, long id, String otherwise) {
        return people.stream().filter(person -> person.id() == id).findFirst().orElseThrow(() -> new RuleBroken(otherwise));
    }

    private List<Person> people(String file) {
        return database.list(file, Map.of(), row -> new Person(row.number("id"), row.text("full_name"), row.text("job_title")));
    }

    private static Cover read(Row row) {
        return new Cover(row.number("id"), row.number("absent_id"), row.text("absent"), row.number("cover_id"), row.text("covering"),
            row.day("from_on"), row.day("until_on"), row.text("reason"), row.text("made_by"), row.moment("ended_at"), row.yes("running"));
    }
}

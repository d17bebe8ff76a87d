package org.cdop.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cdop.audit.Trail;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** The people who have accounts, and the roles they hold: the administrator's work. No case data passes here. */
@Stateless
public class People {

    static final String NAME = "[a-z0-9][a-z0-9._@-]{1,99}";
    private static final Set<String> ROLES = Set.of(Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR);
    private static final Set<String> FOR_ALL_PANELS_ONLY = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    @Inject
    private Database database;

    @Inject
    private CurrentCaller current;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** Accounts whose name, sign-in name, job or e-mail contains these words; all where there are none. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<Account> list(String words) {
        Map<String, Object> values = new HashMap<>();
        values.put("words", words == null || words.isBlank() ? null : words.strip());
        values.put("now", clock.instant());
        return database.list("access/people.sql", values, Account::read);
    }

    @RolesAllowed(Role.ADMINISTRATOR)
    public Account person(long id) {
        return database.one("access/person.sql", Map.of("id", id, "now", clock.instant()), Account::read).orElseThrow(NotFound::new);
    }

    @RolesAllowed(Role.ADMINISTRATOR)
    public List<HeldRole> roles(long id) {
        return database.list("access/roles-of-person.sql", Map.of("id", id), row -> new HeldRole(row.number("id"), row.text("role"),
            row.text("panel"), row.text("panel_name")));
    }

    /** Makes an account without a password; the person sets one through the link. Refuses a name that is taken. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public long add(String name, String fullName, String email, String jobTitle) {
        String asked = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (!asked.matches(NAME)) {
            throw new RuleBroken("A sign-in name has 2 to 100 letters, digits, full stops, hyphens or underscores, and no spaces.");
        }
        Map<String, Object> values = details(fullName, email, jobTitle);
        values.put("name", asked);
        long id = database.one("access/add-person.sql", values, row -> row.number("id"))
            .orElseThrow(() -> new RuleBroken("Somebody already signs in as " + asked + ". Choose another sign-in name."));
        trail.record("made an account", null, asked);
        return id;
    }

    @RolesAllowed(Role.ADMINISTRATOR)
    public void describe(long id, String fullName, String email, String jobTitle) {
        Map<String, Object> values = details(fullName, email, jobTitle);
        values.put("id", id);
        found(database.run("access/describe-person.sql", values));
        record("changed the details of an account", id, "");
    }

    /** Gives a role for one panel, or for all where {@code panel} is null. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void give(long id, String role, String panel) {
        if (!ROLES.contains(role)) {
            throw new RuleBroken("Choose a role.");
        }
        if (Long.valueOf(id).equals(current.get().id())) {
            throw new RuleBroken("Nobody gives a role to themselves: ask another administrator.");
        }
        if (panel != null && FOR_ALL_PANELS_ONLY.contains(role)) {
            throw new RuleBroken("The " + role + " is so for the whole system: choose all panels.");
        }
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "role", role));
        values.put("panel", panel);
        database.run("access/give-role.sql", values);
        record("gave a role", id, ": " + role + (panel == null ? ", all panels" : ", " + panel));
    }

    /** Takes a role away at once; refuses to take the last administrator's. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void take(long id, long role) {
        refuseToLoseTheLastAdministrator(id, role);
        String taken = roles(id).stream().filter(held -> held.id() == role).findFirst().map(HeldRole::role).orElseThrow(NotFound::new);
        found(database.run("access/take-role.sql", Map.of("id", id, "role", role)));
        record("took a role away", id, ": " + taken);
    }

    /** The account signs in no more, and every session and token of it ends. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void disable(long id) {
        if (Long.valueOf(id).equals(current.get().id())) {
            throw new RuleBroken("You cannot switch off your own account.");
        }
        refuseToLoseTheLastAdministrator(id, null);
        found(database.run("access/disable-person.sql", Map.of("id", id, "now", clock.instant())));
        record("switched an account off", id, "");
    }

    @RolesAllowed(Role.ADMINISTRATOR)
    public void enable(long id) {
        found(database.run("access/enable-person.sql", Map.of("id", id)));
        record("switched an account on", id, "");
    }

    /** Opens an account that was closed after failures. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void unlock(long id) {
        found(database.run("access/unlock-person.sql", Map.of("id", id)));
        record("opened a locked account", id, "");
    }

    /** A link, good once and for three days (local setting), with which the person sets a password. Shown this once. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public String linkToSetPassword(long id) {
        record("made a link to set a password", id, "");
        return links.toSetPassword(id);
    }

    private void record(String act, long id, String more) {
        trail.record(act, null, person(id).name() + more);
    }

    private void refuseToLoseTheLastAdministrator(long id, Long role) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        values.put("role", role);
        if (database.one("access/is-last-administrator.sql", values, row -> row.yes("last")).orElse(false)) {
            throw new RuleBroken("This is the last administrator. Make somebody else administrator first.");
        }
    }

    private static Map<String, Object> details(String fullName, String email, String jobTitle) {
        if (fullName == null || fullName.isBlank()) {
            throw new RuleBroken("Enter the person’s full name.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("fullName", fullName.strip());
        values.put("email", email == null || email.isBlank() ? null : email.strip());
        values.put("jobTitle", jobTitle == null || jobTitle.isBlank() ? null : jobTitle.strip());
        return values;
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw new NotFound();
        }
    }
}

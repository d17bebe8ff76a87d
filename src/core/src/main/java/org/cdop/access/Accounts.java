package org.cdop.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** What a signed-in person sees and does about their own account. */
@Stateless
public class Accounts {

    @Inject
    private Database database;

    @Inject
    private CurrentCaller current;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public Account mine() {
        return database.one("access/person.sql", Map.of("id", id(), "now", clock.instant()), Account::read).orElseThrow(NotFound::new);
    }

    /** The full name of the person who signs in under this name; the name itself where there is no such account (the system). */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public String fullName(String name) {
        return database.one("access/full-name.sql", Map.of("name", name), row -> row.text("full_name")).orElse(name);
    }

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public List<HeldRole> myRoles() {
        return database.list("access/roles-of-person.sql", Map.of("id", id()), row -> new HeldRole(row.number("id"), row.text("role"),
            row.text("panel"), row.text("panel_name")));
    }

    /** Sets a new password; the old one must be right. Every session of the person ends. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    @Audited("changed their password")
    public void changePassword(String old, String wanted) {
        String kept = database.one("access/password-hash.sql", Map.of("id", id()), row -> row.text("password_hash")).orElse(null);
        if (!passwords.matches(old == null ? "" : old, kept)) {
            throw new RuleBroken("The password you have now is not right. Nothing was changed.");
        }
        database.run("access/set-password.sql", Map.of("id", id(), "hash", passwords.of(current.get().name(), wanted)));
    }

    /** Ends every session of the person, on every machine. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    @Audited("signed out everywhere")
    public void signOutEverywhere() {
        database.run("access/sign-out-everywhere.sql", Map.of("id", id()));
    }

    /** Whether accounts of the demonstration exist: every page says so while they do. */
    @PermitAll
    @AsSystem("asked before anybody is signed in; tells nothing but yes or no")
    public boolean isDemonstration() {
        return database.one("access/is-demonstration.sql", Map.of(), row -> row.yes("demonstration")).orElse(false);
    }

    private long id() {
        Long id = current.get().id();
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }
}

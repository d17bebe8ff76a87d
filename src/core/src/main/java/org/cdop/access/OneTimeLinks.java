package org.cdop.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cdop.audit.Trail;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Links that are good once: to make the first administrator, and to set a password. Only their hashes are kept. */
@Stateless
public class OneTimeLinks {

    static final Duration FIRST = Duration.ofDays(7);
    static final Duration SET_PASSWORD = Duration.ofDays(3);

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /**
     * A fresh link to make the first administrator, where nobody has an account yet; nothing otherwise. A link made
     * before dies.
     */
    @PermitAll
    @AsSystem("the start-up offers the first administrator's link; nobody has an account yet")
    public Optional<String> forFirstAdministrator() {
        if (database.one("access/anybody.sql", Map.of(), row -> row.yes("anybody")).orElse(true)) {
            return Optional.empty();
        }
        String token = Tokens.fresh();
        database.run("access/drop-first-links.sql", Map.of());
        keep(token, "first-administrator", null, FIRST);
        return Optional.of(token);
    }

    /** Whose password the link sets; an empty name for the first administrator's link; nothing for a dead one. */
    @PermitAll
    @AsSystem("somebody who has no password yet opens a link")
    public Optional<String> open(String token, String purpose) {
        return find(token, purpose).map(link -> link.name() == null ? "" : link.name());
    }

    /** Makes the first administrator and spends the link. */
    @PermitAll
    @AsSystem("there is no account yet; the link is the proof")
    public void makeFirstAdministrator(String token, String name, String fullName, String password) {
        find(token, "first-administrator").orElseThrow(NotFound::new);
        if (database.one("access/anybody.sql", Map.of(), row -> row.yes("anybody")).orElse(true)) {
            throw new NotFound();
        }
        String asked = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (!asked.matches(People.NAME) || fullName == null || fullName.isBlank()) {
            throw new RuleBroken("Enter a sign-in name of 2 to 100 letters, digits, full stops, hyphens or underscores, and your full name.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("name", asked);
        values.put("fullName", fullName.strip());
        values.put("email", null);
        values.put("jobTitle", "Administrator");
        long id = database.one("access/add-person.sql", values, row -> row.number("id")).orElseThrow(NotFound::new);
        database.run("access/set-password.sql", Map.of("id", id, "hash", passwords.of(asked, password)));
        Map<String, Object> role = new HashMap<>(Map.of("id", id, "role", Role.ADMINISTRATOR));
        role.put("panel", null);
        database.run("access/give-role.sql", role);
        spend(token);
        trail.record("made the first administrator", null, asked);
    }

    /** Sets the password of the person whom the link was made for, ends their sessions and spends the link. */
    @PermitAll
    @AsSystem("the person has no password yet; the link is the proof")
    public void setPassword(String token, String password) {
        Link link = find(token, "set-password").orElseThrow(NotFound::new);
        database.run("access/set-password.sql", Map.of("id", link.userId(), "hash", passwords.of(link.name(), password)));
        spend(token);
        trail.record("set a password through a link", null, link.name());
    }

    /** A fresh link with which this person sets a password. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public String toSetPassword(long userId) {
        String token = Tokens.fresh();
        keep(token, "set-password", userId, SET_PASSWORD);
        return token;
    }

    private void keep(String token, String purpose, Long userId, Duration good) {
        Map<String, Object> values = new HashMap<>();
        values.put("hash", Tokens.hash(token));
        values.put("purpose", purpose);
        values.put("user", userId);
        values.put("expires", clock.instant().plus(good));
        database.run("access/keep-link.sql", values);
    }

    private Optional<Link> find(String token, String purpose) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        return database.one("access/open-link.sql", Map.of("hash", Tokens.hash(token), "purpose", purpose, "now", clock.instant()),
            row -> new Link(row.number("user_id"), row.text("name")));
    }

    private void spend(String token) {
        database.run("access/spend-link.sql", Map.of("hash", Tokens.hash(token), "now", clock.instant()));
    }

    private record Link(Long userId, String name) {
    }
}

package org.cdop.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdop.audit.Trail;
import org.cdop.sql.Database;

/**
 * Who somebody is. Ten failures within fifteen minutes lock an account for fifteen (local settings); a locked account,
 * an unknown one and a wrong password are answered alike, after the same time.
 */
@Stateless
public class SignIn {

    static final int FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** Answers who signed in, or nothing: never why not. */
    @PermitAll
    @AsSystem("nobody is signed in yet")
    public Optional<SignedIn> attempt(String name, String password) {
        String asked = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        Optional<Kept> account = database.one("access/account-to-sign-in.sql", Map.of("name", asked), row -> new Kept(
            row.number("id"), row.text("password_hash"), row.moment("locked_until"), Set.copyOf(row.texts("roles")),
            row.number("session_epoch")));
        boolean right = passwords.matches(password == null ? "" : password, account.map(Kept::hash).orElse(null));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Kept kept = account.get();
        if (kept.lockedUntil() != null && kept.lockedUntil().isAfter(now)) {
            return Optional.empty();
        }
        if (!right) {
            failed(kept.id(), now, asked);
            return Optional.empty();
        }
        database.run("access/signed-in.sql", Map.of("id", kept.id(), "now", now));
        trail.record("signed in", null, asked);
        return Optional.of(new SignedIn(asked, kept.roles(), kept.epoch()));
    }

    /** The number that a session must carry to be still alive; nothing where the account is gone or switched off. */
    @PermitAll
    @AsSystem("asked at every request, before the caller is known")
    public Optional<SignedIn> stillSignedIn(String name) {
        return database.one("access/account-to-sign-in.sql", Map.of("name", name),
            row -> new SignedIn(name, Set.copyOf(row.texts("roles")), row.number("session_epoch")));
    }

    private void failed(long id, Instant now, String name) {
        boolean locked = database.one("access/failed-to-sign-in.sql", Map.of("id", id, "most", FAILURES, "now", now,
            "windowStart", now.minus(WINDOW), "until", now.plus(WINDOW)), row -> row.yes("locked")).orElse(false);
        trail.record(locked ? "was locked out after failing to sign in" : "failed to sign in", null, name);
    }

    private record Kept(long id, String hash, Instant lockedUntil, Set<String> roles, long epoch) {
    }
}

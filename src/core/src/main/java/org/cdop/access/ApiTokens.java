package org.cdop.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cdop.audit.Audited;
import org.cdop.audit.Trail;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Tokens for programs: each carries its maker's roles and panels and nothing more; kept hashed, at most 365 days. */
@Stateless
public class ApiTokens {

    /** Longest life of a token, days. */
    public static final int LONGEST = 365;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller current;

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    public List<ApiToken> mine() {
        return database.list("access/my-tokens.sql", Map.of("user", current.get().id()), row -> new ApiToken(
            UUID.fromString(row.text("id")), row.text("name"), row.moment("created_at"), row.moment("expires_at"),
            row.moment("revoked_at"), row.moment("last_used")));
    }

    /** Makes a token for the signed-in person; refuses one without a name or of more than 365 days. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    @Audited("made an API token")
    public MadeToken make(String name, int days) {
        return make(current.get().name(), name, days);
    }

    /**
     * Makes a token for whoever has this name and password, as from the command line; nothing where they are wrong, and
     * failures count towards the lock-out.
     */
    @PermitAll
    @AsSystem("name and password are the proof")
    public Optional<MadeToken> makeWithPassword(String person, String password, String name, int days) {
        refuse(name, days);
        return signIn.attempt(person, password).map(signedIn -> {
            MadeToken made = make(signedIn.name(), name, days);
            trail.record("made an API token", null, signedIn.name());
            return made;
        });
    }

    /** The token works no more. Somebody else's is not found. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    @Audited("revoked an API token")
    public void revoke(UUID id) {
        Map<String, Object> values = Map.of("id", id, "user", current.get().id(), "now", clock.instant());
        if (database.run("access/revoke-token.sql", values) == 0) {
            throw new NotFound();
        }
    }

    /** Whose token this is; nothing where it is unknown, expired or revoked, or its maker switched off. */
    @PermitAll
    @AsSystem("asked at every call, before the caller is known")
    public Optional<SignedIn> authenticate(String bearer) {
        return database.one("access/use-token.sql", Map.of("hash", Tokens.hash(bearer), "now", clock.instant()),
            row -> new SignedIn(row.text("name"), Set.copyOf(row.texts("roles")), row.number("session_epoch")));
    }

    private MadeToken make(String person, String name, int days) {
        refuse(name, days);
        Instant now = clock.instant();
        MadeToken made = new MadeToken(UUID.randomUUID(), Tokens.fresh(), now.plus(Duration.ofDays(days)));
        database.run("access/keep-token.sql", Map.of("id", made.id(), "person", person, "name", name.strip(),
            "hash", Tokens.hash(made.token()), "now", now, "expires", made.expires()));
        return made;
    }

    private static void refuse(String name, int days) {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new RuleBroken("Give the token a name of up to 100 letters, so that you know it again.");
        }
        if (days < 1 || days > LONGEST) {
            throw new RuleBroken("A token lasts from 1 to " + LONGEST + " days.");
        }
    }
}

package org.cdop.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cdop.access.AsSystem;
import org.cdop.access.CurrentCaller;
import org.cdop.form.Answers;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/**
 * Notifications being written, kept for 24 hours after the last page was saved. Whoever holds the random token may read
 * on; only its hash is kept. One draft becomes one notification, however often it is sent.
 */
@Stateless
@DenyAll
public class NotificationDrafts {

    /** How long a draft is kept; local setting. */
    public static final Duration KEPT_FOR = Duration.ofHours(24);

    @Inject
    private Database database;

    @Inject
    private Receiving receiving;

    @Inject
    private NotificationCheck check;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The draft of a notifier without an account; nothing where it is gone. */
    @PermitAll
    @AsSystem("the notifier has no account; the token is the key")
    public Optional<Draft> read(String token) {
        return find("notification/read-draft.sql", token);
    }

    @PermitAll
    @AsSystem("the notifier has no account; the token is the key")
    public void keep(String token, String edition, Answers answers, int page) {
        keep(token, edition, answers, page, null);
    }

    /** Sends the draft; sending it again gives the first receipt again. Refuses answers that cannot be true. */
    @PermitAll
    @AsSystem("the notifier has no account; the token is the key")
    public Receipt send(String token) {
        return send(token, draft -> receiving.receive(draft.edition(), draft.answers(), Channel.PUBLIC, clock.instant(), null));
    }

    /** The draft of a coordinator who writes down a call or a letter. */
    @RolesAllowed(Role.COORDINATOR)
    public Optional<Draft> readEntered(String token) {
        return find("notification/read-draft.sql", token);
    }

    @RolesAllowed(Role.COORDINATOR)
    public void keepEntered(String token, String edition, Answers answers, int page) {
        keep(token, edition, answers, page, caller.get().name());
    }

    /** Sends what the coordinator wrote down of a call or a letter; the panel was told when that came. */
    @RolesAllowed(Role.COORDINATOR)
    public Receipt sendEntered(String token, Channel channel) {
        if (channel != Channel.TELEPHONE && channel != Channel.LETTER) {
            throw new RuleBroken("Say whether it was a telephone call or a letter.");
        }
        String by = caller.get().name();
        return send(token, draft -> receiving.receive(draft.edition(), draft.answers(), channel,
            receiving.firstTold(draft.edition(), draft.answers()).orElse(clock.instant()), by));
    }

    /** Drafts and idempotency keys whose day is over go. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void dropWhatIsOver() {
        Instant now = clock.instant();
        database.run("notification/drop-drafts.sql", Map.of("now", now));
        database.run("notification/drop-keys.sql", Map.of("before", now.minus(KEPT_FOR)));
    }

    private Receipt send(String token, Function<Draft, Receipt> receive) {
        Draft draft = find("notification/take-draft.sql", token).orElseThrow(() -> new RuleBroken(
            "What you typed is no longer here: it is kept for 24 hours. Start again, or telephone the panel's office."));
        if (draft.sent() != null) {
            return draft.sent();
        }
        Draft checked = new Draft(draft.edition(), check.accepted(draft.edition(), draft.answers()), draft.page(),
            draft.savedAt(), null);
        Receipt receipt = receive.apply(checked);
        database.run("notification/draft-sent.sql",
            Map.of("token", hash(token), "reference", receipt.reference(), "at", receipt.receivedAt()));
        return receipt;
    }

    private Optional<Draft> find(String query, String token) {
        return token == null ? Optional.empty()
            : database.one(query, Map.of("token", hash(token), "now", clock.instant()), Draft::read);
    }

    private void keep(String token, String edition, Answers answers, int page, String by) {
        Instant now = clock.instant();
        Map<String, Object> values = new HashMap<>();
        values.put("token", hash(token));
        values.put("edition", edition);
        values.put("answers", answers.toJson());
        values.put("page", page);
        values.put("now", now);
        values.put("expiresAt", now.plus(KEPT_FOR));
        values.put("madeBy", by);
        database.run("notification/keep-draft.sql", values);
    }

    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

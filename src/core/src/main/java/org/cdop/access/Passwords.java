package org.cdop.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.cdop.sql.RuleBroken;

/** Passwords are kept only as PBKDF2 hashes (HMAC-SHA-512, 210,000 rounds, the strength that OWASP asks for). */
@ApplicationScoped
public class Passwords {

    /** Shortest password; local setting after NCSC's advice of three random words. */
    public static final int SHORTEST = 12;

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void initialise() {
        hash.initialize(Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        nobody = hash.generate("nobody signs in with this".toCharArray());
    }

    /** Hash of a new password; refuses one that is short, or the sign-in name itself. */
    String of(String name, String password) {
        if (password == null || password.length() < SHORTEST || password.length() > 200) {
            throw new RuleBroken("Choose a password of at least " + SHORTEST + " characters: three random words will do.");
        }
        if (password.equalsIgnoreCase(name)) {
            throw new RuleBroken("The password must not be the sign-in name.");
        }
        return hash.generate(password.toCharArray());
    }

    /** Hash of the demonstration accounts' common password, which whoever runs the demonstration chose. */
    public String ofDemonstration(String password) {
        return password == null || password.isBlank() ? null : hash.generate(password.toCharArray());
    }

    /** Takes the same time whether or not there is an account to compare with. */
    boolean matches(String password, String kept) {
        boolean same = hash.verify(password.toCharArray(), kept == null ? nobody : kept);
        return same && kept != null;
    }
}

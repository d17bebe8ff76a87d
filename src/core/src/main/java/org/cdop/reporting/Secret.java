package org.cdop.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Links and codes that only their addressee may know: made at random, kept as hashes. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {
    }

    /** 256 random bits, fit for an address. */
    static String link() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Six digits. */
    static String code() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean matches(String secret, String kept) {
        return kept != null && MessageDigest.isEqual(hash(secret).getBytes(StandardCharsets.UTF_8),
            kept.getBytes(StandardCharsets.UTF_8));
    }
}

package org.cdop.system;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A token of the API for an account, put into the database as if its holder had made it. */
final class Token {

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private Token() {
    }

    static String of(String account) {
        return MADE.computeIfAbsent(account, Token::made);
    }

    private static String made(String account) {
        try {
            String token = UUID.randomUUID() + "" + UUID.randomUUID();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            Owner.run("insert into cdop.api_token (id, user_id, name, token_hash, created_at, expires_at)"
                + " select ?, id, 'a test', ?, now(), now() + interval '1 hour' from cdop.app_user where name = ?",
                UUID.randomUUID(), HexFormat.of().formatHex(hash), account);
            return token;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

package org.cdop.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** The last pages that one session has sent, by what was in them, and where each was taken. */
final class SentPages implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 50;

    private transient Map<String, Answer> answers;

    /** Where a page that was sent is taken: known once it is answered; null where it was not accepted. */
    record Answer(CompletableFuture<String> location) {
    }

    static SentPages of(HttpSession session) {
        synchronized (session) {
            SentPages sent = (SentPages) session.getAttribute(SentPages.class.getName());
            if (sent == null) {
                sent = new SentPages();
                session.setAttribute(SentPages.class.getName(), sent);
            }
            return sent;
        }
    }

    /** A digest of the address and of all that was sent; two pages with one key are one page sent twice. */
    static String key(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getRequestURI().getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
                digest.update(("\u0000" + name + "\u0000" + String.join("\u0000", values)).getBytes(StandardCharsets.UTF_8));
            });
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What became of the page when it was sent first; null where this is the first time. */
    synchronized Answer first(String key) {
        if (answers == null) {
            answers = new LinkedHashMap<>();
        }
        Answer first = answers.get(key);
        if (first == null) {
            answers.put(key, new Answer(new CompletableFuture<>()));
            if (answers.size() > KEPT) {
                answers.remove(answers.keySet().iterator().next()).location().complete(null);
            }
        }
        return first;
    }

    synchronized void answered(String key, String location) {
        Answer answer = location == null ? answers.remove(key) : answers.get(key);
        if (answer != null) {
            answer.location().complete(location);
        }
    }
}

package org.cdop.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.cdop.access.SignedIn;

/** What a browser session remembers: who signed in, or which agency form was opened with its code. */
public final class SignedInSession {

    private static final String PERSON = "cdop.person";
    private static final String LINK = "cdop.link";

    private SignedInSession() {
    }

    /** Who signed in in this session and in which epoch of their sessions. */
    record Person(String name, long epoch) implements Serializable {
    }

    static void begin(HttpServletRequest request, SignedIn person) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(PERSON, new Person(person.name(), person.epoch()));
    }

    static Optional<Person> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Person) session.getAttribute(PERSON));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A form that was opened in this session, and when: sending the request again closes it. */
    record Opened(long request, Instant at) implements Serializable {
    }

    /** After the right code: this browser may fill the form of this request, and nothing else. */
    public static void openForm(HttpServletRequest request, long requestId, Instant now) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(LINK, new Opened(requestId, now));
    }

    static Optional<Opened> opened(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Opened) session.getAttribute(LINK));
    }

    /** The request whose form this browser opened with its code. */
    public static Optional<Long> form(HttpServletRequest request) {
        return opened(request).map(Opened::request);
    }

    /** The form may no longer be open here. */
    static void closeForm(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(LINK);
        }
    }
}

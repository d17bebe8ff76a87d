package org.cdop.access;

/** Whom to write to at an agency, as entered: only the e-mail address is always needed. */
public record Contact(String name, String role, String email, String phone, boolean main) {

    public Contact {
        email = blankIsNone(email);
        name = blankIsNone(name) == null ? email : name.strip();
        role = blankIsNone(role);
        phone = blankIsNone(phone);
    }

    static String blankIsNone(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.cdop.access;

import java.util.Map;
import java.util.Set;

/**
 * Who is asking, for one operation: the sign-in name, and for each role the panels it is held for ("*" among them where
 * it is held for all panels, also those made later).
 *
 * @param id       number of the account; null for somebody without one
 * @param fullName name of the person, or of the system
 */
public record Caller(String name, Long id, String fullName, Map<String, Set<String>> panels) {

    public boolean is(String role) {
        return panels.containsKey(role);
    }

    public boolean is(String role, String panel) {
        return panels(role).contains(panel);
    }

    public Set<String> panels(String role) {
        return panels.getOrDefault(role, Set.of());
    }
}

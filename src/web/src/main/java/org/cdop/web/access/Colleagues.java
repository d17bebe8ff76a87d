package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.cdop.access.Accounts;

/** Full names for what was done under a name of sign-in; each asked for once on a page. */
@Named
@RequestScoped
public class Colleagues {

    @Inject
    private Accounts accounts;

    private final Map<String, String> known = new HashMap<>();

    public String named(String name) {
        return name == null ? "" : known.computeIfAbsent(name, accounts::fullName);
    }
}

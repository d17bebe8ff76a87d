package org.cdop.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** The child death overview panels that work with this system. */
@Stateless
public class Panels {

    @Inject
    private Database database;

    /** One panel; {@code people} counts those who hold a role in it by name. */
    public record Listed(String code, String name, long people) {
    }

    @RolesAllowed({Role.ADMINISTRATOR, Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.AUDITOR})
    public List<Listed> list() {
        return database.list("access/panels.sql", Map.of(), row -> new Listed(row.text("code"), row.text("name"), row.number("people")));
    }

    /** Makes a panel or gives it another name; answers whether it is new. Refuses a code that is not plain. */
    @RolesAllowed(Role.ADMINISTRATOR)
    @Audited("made or renamed a panel")
    public boolean put(String code, String name) {
        String asked = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!asked.matches("[A-Z0-9-]{2,20}")) {
            throw new RuleBroken("The code of a panel has 2 to 20 letters, digits or hyphens.");
        }
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new RuleBroken("Enter the name of the panel, up to 200 letters.");
        }
        return database.one("access/put-panel.sql", Map.of("code", asked, "name", name.strip()), row -> row.yes("made")).orElseThrow();
    }
}

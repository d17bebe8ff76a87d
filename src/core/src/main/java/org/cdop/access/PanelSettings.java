package org.cdop.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;
import org.cdop.time.Term;

/** The time limits and local rules of a panel, or of all panels where the code is null: the administrator sets them. */
@Stateless
public class PanelSettings {

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    /** A setting as it holds; {@code own} where it was set for just this panel (or for all, where all are asked for). */
    public record Value(Setting setting, String value, boolean own) {
    }

    @RolesAllowed({Role.ADMINISTRATOR, Role.COORDINATOR})
    public List<Value> list(String panel) {
        Map<String, Object> values = new HashMap<>();
        values.put("panel", panel);
        Map<String, String> own = new HashMap<>();
        database.list("access/settings-of-panel.sql", values, row -> own.put(row.text("name"), row.text("value")));
        return Arrays.stream(Setting.values())
            .map(setting -> new Value(setting, settings.text(setting, panel), own.containsKey(setting.key()))).toList();
    }

    /** Sets a value in the form of its default: a term, a number, yes or no. */
    @RolesAllowed(Role.ADMINISTRATOR)
    @Audited("changed a setting")
    public void set(Setting setting, String panel, String value) {
        Map<String, Object> values = new HashMap<>(Map.of("name", setting.key(), "value", checked(setting, value)));
        values.put("panel", panel);
        database.run("access/put-setting.sql", values);
    }

    /** Goes back to what holds for all panels, or to the default. */
    @RolesAllowed(Role.ADMINISTRATOR)
    @Audited("put a setting back to its default")
    public void reset(Setting setting, String panel) {
        Map<String, Object> values = new HashMap<>(Map.of("name", setting.key()));
        values.put("panel", panel);
        database.run("access/drop-setting.sql", values);
    }

    static String checked(Setting setting, String value) {
        String given = value == null ? "" : value.strip();
        String otherwise = setting.otherwise();
        if (otherwise.matches("yes|no")) {
            if (!given.matches("yes|no")) {
                throw new RuleBroken(setting.meaning() + ": enter yes or no.");
            }
        } else if (otherwise.matches("[0-9]+")) {
            boolean number = given.matches("[0-9]{1,4}");
            if (!number || Integer.parseInt(given) < setting.least() || Integer.parseInt(given) > setting.most()) {
                throw new RuleBroken(setting.meaning() + ": enter a whole number from " + setting.least() + " to " + setting.most() + ".");
            }
        } else {
            try {
                Term.parse(given);
            } catch (DateTimeException e) {
                throw new RuleBroken(setting.meaning() + ": enter a term such as 24 hours, 3 weeks or 6 months.");
            }
        }
        return given;
    }
}

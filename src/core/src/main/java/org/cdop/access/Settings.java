package org.cdop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.cdop.sql.Database;
import org.cdop.time.Term;

/**
 * Time limits and local rules that a panel may set otherwise. A value of the panel goes before one for all panels, and
 * that before the default.
 */
@ApplicationScoped
public class Settings {

    @Inject
    private Database database;

    public String text(Setting setting, String panel) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", setting.key());
        values.put("panel", panel);
        return database.one("access/setting.sql", values, row -> row.text("value")).orElse(setting.otherwise());
    }

    public Term term(Setting setting, String panel) {
        return Term.parse(text(setting, panel));
    }

    public int number(Setting setting, String panel) {
        return Integer.parseInt(text(setting, panel).trim());
    }
}

package org.cdop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /** Of a rule that holds or not. */
    public boolean isYes(Setting setting, String panel) {
        return "yes".equalsIgnoreCase(text(setting, panel));
    }

    public int number(Setting setting, String panel) {
        return Integer.parseInt(text(setting, panel).trim());
    }

    /** The number for each of these panels, asked at once. */
    public Map<String, Integer> numbers(Setting setting, Collection<String> panels) {
        Map<String, Integer> numbers = new HashMap<>();
        database.list("access/settings.sql", Map.of("name", setting.key(), "panels", panels),
            row -> numbers.put(row.text("panel"), Integer.parseInt(Objects.requireNonNullElse(row.text("value"), setting.otherwise()).trim())));
        return numbers;
    }
}

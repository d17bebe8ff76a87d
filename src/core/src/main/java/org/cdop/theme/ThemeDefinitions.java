package org.cdop.theme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.FaultyDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.ListedDefinitions;
import org.cdop.quality.RuleWords;
import org.cdop.sql.NotFound;

/** The definitions of themes, read at the start from {@code themes/themes.json}; a faulty one stops the start with its line and the reason. */
@ApplicationScoped
public class ThemeDefinitions {

    @Inject
    private FormLibrary library;

    private List<ThemeDefinition> themes = List.of();

    /** Reads the definitions for these forms. */
    static ThemeDefinitions of(FormLibrary library) {
        ThemeDefinitions all = new ThemeDefinitions();
        all.library = library;
        all.read();
        return all;
    }

    @PostConstruct
    void read() {
        FaultyDefinition.saidInTheLog(() -> themes = new ThemeReader(ListedDefinitions.text(ThemeReader.FILE), new RuleWords(library)).read());
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        all();
    }

    /** In the order in which they are listed. */
    public List<ThemeDefinition> all() {
        return themes;
    }

    ThemeDefinition of(String code) {
        return themes.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** These definitions as the database asks them. */
    static Map<String, Object> asked(List<ThemeDefinition> some) {
        return new HashMap<>(Map.of("themes", some.stream().map(ThemeDefinition::code).toList(),
            "paths", some.stream().map(ThemeDefinition::path).toList()));
    }
}

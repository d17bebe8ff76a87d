package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.theme.ThemeLine;
import org.cdop.theme.Themes;

/** The themes, and how many cases wait for somebody to look at them. */
@Named
@RequestScoped
public class ThemeListPage {

    @Inject
    private Themes themes;

    private List<ThemeLine> all;

    /** Refuses before anything is shown. */
    public void load() {
        getAll();
    }

    public List<ThemeLine> getAll() {
        all = all == null ? themes.list() : all;
        return all;
    }
}

package org.cdop.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.cdop.exchange.ImportReport;
import org.cdop.exchange.PopulationImports;

/** What rates are divided by: what is held, and a file to bring in more of it. */
@Named
@ViewScoped
public class PopulationImportPage extends ImportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PopulationImports imports;

    private transient List<PopulationImports.Held> held;

    public List<PopulationImports.Held> getHeld() {
        held = held == null ? imports.held() : held;
        return held;
    }

    @Override
    protected String here() {
        return "/statistics/populations?faces-redirect=true";
    }

    @Override
    protected void refuseStrangers() {
        getHeld();
    }

    @Override
    protected UUID kept(InputStream content) {
        return imports.keep(content);
    }

    @Override
    protected ImportReport checked(UUID kept) {
        return imports.check(kept);
    }

    @Override
    protected ImportReport broughtIn(UUID kept) {
        return imports.bringIn(kept);
    }

    @Override
    protected void forgotten(UUID kept) {
        imports.forget(kept);
    }
}

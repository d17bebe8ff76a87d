package org.cdop.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.cdop.exchange.CaseImports;
import org.cdop.exchange.ImportReport;
import org.cdop.web.shared.Say;

/** Cases of earlier years: choose a file, see what would be created, import it or not. */
@Named
@ViewScoped
public class CaseImportPage extends ImportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseImports imports;

    private transient List<String> panels;

    /** "EASTRIDING, HULL"; refuses whoever coordinates nothing, before anything is shown. */
    public String getPanels() {
        panels = panels == null ? imports.panels() : panels;
        return String.join(", ", panels);
    }

    @Override
    protected String here() {
        return "/cases/import?faces-redirect=true";
    }

    @Override
    protected void refuseStrangers() {
        getPanels();
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

    @Override
    protected String done(long created) {
        Say.done((created == 1 ? "1 case is imported" : "%,d cases are imported".formatted(created)) + " and marked so in the list.");
        return "/cases/list?faces-redirect=true&state=";
    }
}

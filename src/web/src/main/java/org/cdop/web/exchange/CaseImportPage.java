package org.cdop.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.cdop.exchange.CaseImports;
import org.cdop.exchange.ImportReport;
import org.cdop.web.shared.Say;

/** Cases of earlier years: choose a file, see what would be created, import it or not. */
@Named
@ViewScoped
public class CaseImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private transient CaseImports imports;

    private String file;
    private transient Part chosen;
    private transient List<String> panels;
    private transient ImportReport report;

    /** "EASTRIDING, HULL"; refuses whoever coordinates nothing, before anything is shown. */
    public String getPanels() {
        panels = panels == null ? imports.panels() : panels;
        return String.join(", ", panels);
    }

    /** Asks first whether the person may see this page at all. */
    public void load() {
        getPanels();
        if (file != null) {
            getReport();
        }
    }

    public ImportReport getReport() {
        report = report == null ? imports.check(KeptFile.of(file)).first(MOST) : report;
        return report;
    }

    public String check() throws IOException {
        try (InputStream in = chosen.getInputStream()) {
            return "/cases/import?faces-redirect=true&file=" + imports.keep(in);
        }
    }

    public String bringIn() {
        ImportReport done = imports.bringIn(KeptFile.of(file));
        if (done.faulty()) {
            Say.wrong("Nothing was imported. Something has changed since the file was checked: see what is wrong now.");
            return "/cases/import?faces-redirect=true&file=" + file;
        }
        Say.done((done.created() == 1 ? "1 case is imported" : "%,d cases are imported".formatted(done.created())) + " and marked so in the list.");
        return "/cases/list?faces-redirect=true&state=";
    }

    public String leave() {
        imports.forget(KeptFile.of(file));
        return "/cases/import?faces-redirect=true";
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }
}

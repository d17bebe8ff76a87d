package org.cdop.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.cdop.exchange.ImportReport;
import org.cdop.exchange.PopulationImports;
import org.cdop.web.shared.Say;

/** What rates are divided by: what is held, and a file to bring in more of it. */
@Named
@ViewScoped
public class PopulationImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private transient PopulationImports imports;

    private String file;
    private transient Part chosen;
    private transient List<PopulationImports.Held> held;
    private transient ImportReport report;

    public List<PopulationImports.Held> getHeld() {
        held = held == null ? imports.held() : held;
        return held;
    }

    /** Asks first whether the person may see this page at all. */
    public void load() {
        getHeld();
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
            return "/statistics/populations?faces-redirect=true&file=" + imports.keep(in);
        }
    }

    public String bringIn() {
        ImportReport done = imports.bringIn(KeptFile.of(file));
        if (done.faulty()) {
            Say.wrong("Nothing was imported. Something has changed since the file was checked: see what is wrong now.");
            return "/statistics/populations?faces-redirect=true&file=" + file;
        }
        Say.done(done.created() == 1 ? "1 figure is imported." : "%,d figures are imported.".formatted(done.created()));
        return "/statistics/populations?faces-redirect=true";
    }

    public String leave() {
        imports.forget(KeptFile.of(file));
        return "/statistics/populations?faces-redirect=true";
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

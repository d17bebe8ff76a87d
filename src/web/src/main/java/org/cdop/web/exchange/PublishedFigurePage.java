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
import org.cdop.exchange.PublishedFigureImports;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.ReportingYear;
import org.cdop.web.shared.Say;

/** What others published, to be set beside the panel's tables: what is held, and a file to bring in more of it. */
@Named
@ViewScoped
public class PublishedFigurePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final String HERE = "/statistics/published?faces-redirect=true";

    @Inject
    private transient PublishedFigureImports imports;

    private String file;
    private transient Part chosen;
    private transient List<PublishedFigureImports.Held> held;
    private transient ImportReport report;

    public List<PublishedFigureImports.Held> getHeld() {
        held = held == null ? imports.held() : held;
        return held;
    }

    public List<ComparedMeasure> getMeasures() {
        return imports.measures();
    }

    /** 2022-23 to 2024-25. */
    public String years(PublishedFigureImports.Held of) {
        String first = new ReportingYear(of.first()).label();
        return of.first() == of.last() ? first : first + " to " + new ReportingYear(of.last()).label();
    }

    public List<String> getAreas() {
        return getHeld().stream().map(PublishedFigureImports.Held::area).distinct().toList();
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
            return HERE + "&file=" + imports.keep(in);
        }
    }

    public String bringIn() {
        ImportReport done = imports.bringIn(KeptFile.of(file));
        if (done.faulty()) {
            Say.wrong("Nothing was imported. Something has changed since the file was checked: see what is wrong now.");
            return HERE + "&file=" + file;
        }
        Say.done(done.created() == 1 ? "1 figure is imported." : "%,d figures are imported.".formatted(done.created()));
        return HERE;
    }

    public String leave() {
        imports.forget(KeptFile.of(file));
        return HERE;
    }

    public String remove(String area) {
        imports.remove(area);
        Say.done("The figures of " + area + " are taken out.");
        return HERE;
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

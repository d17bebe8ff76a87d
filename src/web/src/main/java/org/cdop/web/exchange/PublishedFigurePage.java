package org.cdop.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.cdop.exchange.ImportReport;
import org.cdop.exchange.PublishedFigureImports;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.ReportingYear;
import org.cdop.web.shared.Say;

/** What others published, to be set beside the panel's tables: what is held, and a file to bring in more of it. */
@Named
@ViewScoped
public class PublishedFigurePage extends ImportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublishedFigureImports imports;

    private transient List<PublishedFigureImports.Held> held;

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

    public String remove(String area) {
        imports.remove(area);
        Say.done("The figures of " + area + " are taken out.");
        return here();
    }

    @Override
    protected String here() {
        return "/statistics/published?faces-redirect=true";
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

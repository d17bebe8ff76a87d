package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.cdop.access.Panels;
import org.cdop.audit.TrailEntries;
import org.cdop.audit.TrailSeals;

/** The auditor's page: who did or saw what, when, on which case number. What is asked for stands in the address. */
@Named
@RequestScoped
public class AuditorPage {

    @Inject
    private TrailEntries trail;

    @Inject
    private Panels panels;

    @Inject
    private TrailSeals seals;

    private TrailSeals.Checked checked;
    private String words;
    private String panel;
    private String from;
    private String until;
    private int page;
    private List<TrailEntries.Entry> found;

    public List<TrailEntries.Entry> getEntries() {
        if (found == null) {
            found = trail.list(new TrailEntries.Asked(words, panel, day(from), day(until)), page);
        }
        return found.subList(0, Math.min(found.size(), TrailEntries.PAGE));
    }

    public boolean isOlder() {
        getEntries();
        return found.size() > TrailEntries.PAGE;
    }

    public void check() {
        checked = seals.check();
    }

    /** What checking the seals found; null before it was asked for. */
    public TrailSeals.Checked getChecked() {
        return checked;
    }

    public List<Panels.Listed> getPanels() {
        return panels.list();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

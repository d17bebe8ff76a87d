package org.cdop.web.annualreport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cdop.annualreport.AnnualReports;
import org.cdop.annualreport.Chapter;
import org.cdop.annualreport.OpenReport;
import org.cdop.annualreport.Stage;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** One annual report: each chapter with its tables, the lead's words, freezing, and taking it away. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualReports reports;

    @Inject
    private transient Me me;

    private transient OpenReport open;
    private String panel;
    private int year;
    private Map<String, String> words;
    private Map<String, String> seen;

    public OpenReport getReport() {
        if (open == null) {
            open = reports.open(panel, year);
            if (words == null) {
                words = new HashMap<>(open.words());
                seen = new HashMap<>(open.words());
            }
        }
        return open;
    }

    public List<Chapter> getChapters() {
        return List.of(Chapter.values());
    }

    public boolean isMayWrite() {
        return me.may(Role.LEAD) && getReport().stage() == Stage.WRITING;
    }

    /** Saves every chapter that was written in, whichever of their buttons was pressed. */
    public String write() {
        List<Chapter> changed = getChapters().stream()
            .filter(chapter -> !text(words, chapter).equals(text(seen, chapter))).toList();
        changed.forEach(chapter -> {
            reports.write(panel, year, chapter.key(), seen.get(chapter.key()), words.get(chapter.key()));
            seen.put(chapter.key(), text(words, chapter).strip());
        });
        Say.done(changed.isEmpty() ? "No words were changed."
            : "Saved: " + changed.stream().map(Chapter::title).collect(Collectors.joining(", ")) + ".");
        return again();
    }

    private static String text(Map<String, String> of, Chapter chapter) {
        String text = of.get(chapter.key());
        return text == null ? "" : text;
    }

    public String freeze() {
        reports.freeze(panel, year);
        Say.done("The tables are frozen: until they are frozen anew they do not move.");
        return again();
    }

    private String again() {
        return "/report/edit?faces-redirect=true&panel=" + panel + "&year=" + year;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Map<String, String> getWords() {
        getReport();
        return words;
    }
}

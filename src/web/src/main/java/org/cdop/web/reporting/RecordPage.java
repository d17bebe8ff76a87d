package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.CompositeRecord;
import org.cdop.reporting.CompositeRecords;
import org.cdop.reporting.Fact;

/** The composite record of a case: every answer with its source, and where agencies differ. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    private CompositeRecords records;

    private String number;
    private String show;
    private CompositeRecord read;

    /** The facts of one section. */
    public record Part(String title, List<Fact> facts) {
    }

    public void load() {
        read = records.of(CaseNumber.parse(number));
    }

    public CompositeRecord getRead() {
        return read;
    }

    public List<Part> getParts() {
        return read.bySection().entrySet().stream().map(e -> new Part(e.getKey(), chosen(e))).filter(p -> !p.facts().isEmpty()).toList();
    }

    private List<Fact> chosen(Map.Entry<String, List<Fact>> section) {
        return section.getValue().stream().filter(f -> show == null || show.isBlank() || show.equals(f.state().name().toLowerCase(java.util.Locale.UK)))
            .toList();
    }

    public long count(String state) {
        return read.facts().stream().filter(f -> f.state().name().equalsIgnoreCase(state)).count();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}

package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.Finding;
import org.cdop.form.NotKnown;
import org.cdop.form.Section;
import org.cdop.reporting.Explained;
import org.cdop.reporting.OwedForms;
import org.cdop.web.shared.Say;

/** Checking the answers and returning the form, or returning it nil. */
@Named
@RequestScoped
public class AgencyReturnPage {

    private static final String EXPLAIN = "explain:";

    @Inject
    private AgencyForm agencyForm;

    @Inject
    private OwedForms forms;

    private List<Stop> stops;
    private boolean stopped;
    private boolean nothingMore;
    private String name;
    private String job;

    /** What is found in the form, with the address of the question. */
    public record Stop(String address, String message, String question, Finding.Severity severity, String explanation) {

        /** Two findings of one question are explained together. */
        Stop and(Stop other) {
            return new Stop(address, message + "; " + other.message, question, severity, explanation);
        }
    }

    /** Explains what was explained, then returns the form; shows what stops it. */
    public void returnForm() throws IOException {
        if (!agencyForm.isReady()) {
            return;
        }
        forms.explain(explanations());
        agencyForm.readAnew();
        stops = null;
        stopped = !getHard().isEmpty() || getQueries().stream().anyMatch(s -> s.explanation() == null);
        if (!stopped && !leavesOpen()) {
            stopped = !forms.returnForm(nothingMore).isEmpty();
            if (!stopped) {
                AgencyForm.go("/form/returned");
            }
        }
    }

    /** Whether blanks are left of which nobody said that they were looked at; leads to the box that says so. */
    private boolean leavesOpen() {
        long left = agencyForm.getForm().unanswered();
        if (left == 0 || nothingMore) {
            return false;
        }
        Say.wrong("returning:nothing", (left == 1 ? "One question is" : left + " questions are") + " not answered. Answer what your records"
            + " tell, choose “Not known” where you looked and found nothing, or say that you hold nothing more");
        return true;
    }

    private static List<Explained> explanations() {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return sent.keySet().stream().filter(k -> k.startsWith(EXPLAIN)).map(k -> k.substring(EXPLAIN.length()))
            .map(question -> new Explained(question, sent.get("explained:" + question), sent.get(EXPLAIN + question))).toList();
    }

    public void returnNil() throws IOException {
        if (agencyForm.isReady()) {
            forms.returnNil(name, job);
            AgencyForm.go("/form/returned");
        }
    }

    private Stop stop(Finding finding) {
        String section = agencyForm.getForm().definition().sectionOf(finding.linkId()).map(Section::linkId).orElse("");
        return new Stop("/form/section?id=" + section + "#" + finding.linkId(), finding.message(), finding.question(), finding.severity(),
            NotKnown.explanation(agencyForm.getForm().answers(), finding.question()));
    }

    private List<Stop> found(Finding.Severity severity) {
        if (stops == null) {
            stops = agencyForm.getForm() == null || !agencyForm.getForm().isOwed() ? List.of() : forms.findings().stream().map(this::stop).toList();
        }
        return stops.stream().filter(s -> s.severity() == severity).toList();
    }

    /** What cannot be returned as it is. */
    public List<Stop> getHard() {
        return found(Finding.Severity.HARD);
    }

    /** What is unusual, and is returned with an explanation. */
    public List<Stop> getQueries() {
        Map<String, Stop> byQuestion = new LinkedHashMap<>();
        found(Finding.Severity.QUERY).forEach(s -> byQuestion.merge(s.question(), s, Stop::and));
        return List.copyOf(byQuestion.values());
    }

    /** What is not said, and stops nothing. */
    public List<Stop> getBlanks() {
        return found(Finding.Severity.BLANK);
    }

    public boolean isNothingMore() {
        return nothingMore;
    }

    public void setNothingMore(boolean nothingMore) {
        this.nothingMore = nothingMore;
    }

    /** As typed here, or else as told in the form. */
    public String getName() {
        return name == null ? told("respondent.name") : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJob() {
        return job == null ? told("respondent.job") : job;
    }

    private String told(String linkId) {
        return agencyForm.getForm() == null ? null : agencyForm.getForm().answers().text(linkId);
    }

    public void setJob(String job) {
        this.job = job;
    }

    public boolean isStopped() {
        return stopped;
    }
}

package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.cdop.form.Finding;
import org.cdop.form.Section;
import org.cdop.reporting.OwedForms;

/** Checking the answers and returning the form, or returning it nil. */
@Named
@RequestScoped
public class AgencyReturnPage {

    @Inject
    private AgencyForm agencyForm;

    @Inject
    private OwedForms forms;

    private List<Stop> stops = List.of();
    private boolean nothingMore;
    private String name;
    private String job;

    /** What stops the return, with the address of the question. */
    public record Stop(String address, String message) {
    }

    public void returnForm() throws IOException {
        agencyForm.load();
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        List<Finding> findings = forms.returnForm(nothingMore);
        if (findings.isEmpty()) {
            AgencyForm.go("/form/returned");
        } else {
            stops = findings.stream().map(this::stop).toList();
        }
    }

    public void returnNil() throws IOException {
        agencyForm.load();
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            forms.returnNil(name, job);
            AgencyForm.go("/form/returned");
        }
    }

    private Stop stop(Finding finding) {
        String section = agencyForm.getForm().definition().sectionOf(finding.linkId()).map(Section::linkId).orElse("");
        return new Stop("/form/section?id=" + section + "#" + finding.linkId(), finding.message());
    }

    public boolean isNothingMore() {
        return nothingMore;
    }

    public void setNothingMore(boolean nothingMore) {
        this.nothingMore = nothingMore;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public List<Stop> getStops() {
        return stops;
    }

    public boolean isStopped() {
        return !stops.isEmpty() && FacesContext.getCurrentInstance().isPostback();
    }
}

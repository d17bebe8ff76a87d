package org.cdop.web.reporting;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.Section;
import org.cdop.reporting.FormReturns;
import org.cdop.reporting.OwedForm;
import org.cdop.web.form.FormDraft;
import org.cdop.web.shared.Say;

/** A form that came on paper, entered by the coordinator: all sections on one page. */
@Named
@ViewScoped
public class PaperPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormReturns returns;

    @Inject
    private transient Clock clock;

    private String number;
    private long request;
    private transient OwedForm form;
    private transient SectionEntry entry;

    public void load() throws IOException {
        Map<String, String[]> sent = outside().getRequestParameterValuesMap();
        boolean posted = FacesContext.getCurrentInstance().isPostback();
        form = returns.open(of(), request);
        if (!form.isOwed()) {
            leave();
            return;
        }
        entry = new SectionEntry(form, whole(), posted ? outside().getRequestParameterMap().get(SectionEntry.SHOWN) : null, clock);
        if (posted) {
            save(sent);
        }
    }

    private void save(Map<String, String[]> sent) throws IOException {
        Answers changed = entry.read(sent);
        Answers.Merged merged = returns.save(of(), request, entry.base(), changed);
        List<String> conflicts = entry.draft().isClean() ? entry.told(merged) : List.of();
        conflicts.forEach(Say::important);
        if (sent.keySet().stream().anyMatch(k -> k.startsWith("attach:"))) {
            Say.important("Attach the file under Documents, and say there which agency it came from.");
        }
        if (!entry.draft().isClean() || conflicts.isEmpty() && FormDraft.changesPage(sent)) {
            return;
        }
        entry.showSaved(merged.answers());
        if (sent.containsKey("finish") && conflicts.isEmpty()) {
            finish();
        } else {
            Say.done("Saved.");
        }
    }

    private void finish() throws IOException {
        List<Finding> stops = returns.returnForm(of(), request);
        if (stops.isEmpty()) {
            Say.done("The form is recorded as returned on paper.");
            leave();
        } else {
            stops.forEach(stop -> Say.wrong(stop.linkId(), stop.message()));
        }
    }

    private void leave() throws IOException {
        AgencyForm.go("/cases/request?case=" + number + "&request=" + request);
    }

    /** Every section that this agency is asked, as one. */
    private Section whole() {
        return new Section("whole", "", "", Set.of(), null,
            form.definition().sections().stream().flatMap(s -> s.questions().stream()).toList());
    }

    public List<Section> getSections() {
        return entry == null ? List.of() : form.asked(entry.draft().getAnswers());
    }

    /** Null while the page is still being read. */
    public FormDraft getDraft() {
        return entry == null ? null : entry.draft();
    }

    public String getShownWith() {
        return entry == null ? null : entry.shownWith();
    }

    public OwedForm getForm() {
        return form;
    }

    private CaseNumber of() {
        return CaseNumber.parse(number);
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getRequest() {
        return request;
    }

    public void setRequest(long request) {
        this.request = request;
    }
}

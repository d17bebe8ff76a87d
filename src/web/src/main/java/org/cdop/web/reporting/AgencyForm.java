package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cdop.form.FormDefinition;
import org.cdop.form.Section;
import org.cdop.reporting.OwedForm;
import org.cdop.reporting.OwedForms;
import org.cdop.web.shared.SignedInSession;

/** The form that this browser opened with its code, for all pages below /form. */
@Named
@RequestScoped
public class AgencyForm {

    /** Name of the hidden input that says which form a page belongs to: another may have been opened in this browser since. */
    static final String REQUEST = "request";

    @Inject
    private OwedForms forms;

    @Inject
    private Clock clock;

    private OwedForm form;

    /** Shows the way back where the form is not open in this browser, and the confirmation where it is returned. */
    public void load() throws IOException {
        isReady();
    }

    /** The same; answers whether the page may go on. */
    boolean isReady() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean posted = faces.isPostback();
        if (posted && (getForm() == null || !String.valueOf(form.request()).equals(outside().getRequestParameterMap().get(REQUEST)))) {
            faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, "/form/closed.xhtml"));
            faces.renderResponse();
        } else if (getForm() == null) {
            go("/form/closed");
        } else if (!form.isOwed() && !faces.getViewRoot().getViewId().startsWith("/form/returned")) {
            go("/form/returned");
        } else {
            return true;
        }
        return false;
    }

    /** The same for a page that can be read after the form was returned. */
    public void loadAny() throws IOException {
        if (getForm() == null) {
            go("/form/closed");
        }
    }

    /** Null where no form is open in this browser. */
    public OwedForm getForm() {
        if (form == null && SignedInSession.form((HttpServletRequest) outside().getRequest()).isPresent()) {
            form = forms.open();
        }
        return form;
    }

    /** After something was saved: what is shown is read anew. */
    void readAnew() {
        form = null;
    }

    /** One task of the task list. */
    public record Task(Section section, long answered, long asked) {

        public String standing() {
            return answered == 0 ? "Not started" : answered == asked ? "All answered" : answered + " of " + asked + " answered";
        }

        public String colour() {
            return answered == 0 ? "quiet" : answered == asked ? "good" : "info";
        }
    }

    public List<Task> getTasks() {
        return getForm() == null ? List.of() : form.sections().stream()
            .map(s -> new Task(s, s.answered(form.answers(), form.all(form.answers())), s.asked(form.all(form.answers())))).toList();
    }

    /** How many sections are answered in full. */
    public long getComplete() {
        return getTasks().stream().filter(t -> t.answered() == t.asked()).count();
    }

    /** The form with the sections that this agency is asked, for reading it through. */
    public FormDefinition getAsked() {
        return getForm() == null ? null : form.definition();
    }

    public boolean isLate() {
        return getForm() != null && LocalDate.now(clock).isAfter(form.dueOn());
    }

    static void go(String path) throws IOException {
        outside().redirect(path);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}

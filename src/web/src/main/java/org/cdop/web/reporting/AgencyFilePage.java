package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.cdop.form.AnswerType;
import org.cdop.form.Question;
import org.cdop.reporting.OwedForms;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Attaching a file to a question of an agency's form. */
@Named
@RequestScoped
public class AgencyFilePage {

    @Inject
    private AgencyForm agencyForm;

    @Inject
    private OwedForms forms;

    private String section;
    private String question;
    private Part file;

    public void load() throws IOException {
        if (agencyForm.isReady()) {
            asked();
        }
    }

    public void attach() throws IOException {
        if (!agencyForm.isReady()) {
            return;
        }
        if (file == null) {
            throw new RuleBroken("Choose the file to attach.");
        }
        try (InputStream in = file.getInputStream()) {
            forms.attach(asked().linkId(), file.getSubmittedFileName(), in.readAllBytes());
        }
        AgencyForm.go("/form/section?id=" + section + "#" + question);
    }

    private Question asked() {
        return agencyForm.getForm().definition().question(question).filter(q -> q.type() == AnswerType.FILE).orElseThrow(NotFound::new);
    }

    public String getText() {
        return agencyForm.getForm() == null ? "" : asked().text();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

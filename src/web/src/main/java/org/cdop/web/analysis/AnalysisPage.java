package org.cdop.web.analysis;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cdop.analysis.Analyses;
import org.cdop.analysis.Analysis;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.web.form.FormDraft;
import org.cdop.web.shared.Say;

/** The analysis form while the coordinator drafts it for the child death review meeting. */
@Named
@ViewScoped
public class AnalysisPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Analyses analyses;

    @Inject
    private transient AnonymisedCases anonymised;

    @Inject
    private transient Clock clock;

    private String number;
    private transient Analysis open;
    private transient FormDraft draft;
    private long seen;

    /** On a post the narrative parts are read from the page and kept. */
    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        open = analyses.open(CaseNumber.parse(number));
        seen = open.form().version();
        draft = new FormDraft(open.definition(), open.form().answers(), clock);
        if (faces.isPostback() && sent.containsKey("seen")) {
            seen = version(sent.get("seen")[0]);
            draft.read(whole(), sent);
            if (draft.isClean() && !FormDraft.changesPage(sent)) {
                analyses.narrate(CaseNumber.parse(number), seen, draft.getAnswers());
                warn();
                Say.done("The form is saved.");
                Place.go(number, 0, "narrative");
            }
        }
    }

    private static long version(String told) {
        return told.matches("[0-9]{1,18}") ? Long.parseLong(told) : -1;
    }

    /** Texts of the form in which somebody could be recognised are named, so that they are reworded before the panel. */
    private void warn() {
        for (Question question : open.definition().questions()) {
            String text = draft.getAnswers().text(question.linkId());
            if (!question.isGroup() && text != null && !anonymised.identifying(CaseNumber.parse(number), List.of(text)).isEmpty()) {
                Say.important("“" + question.text() + "” seems to name somebody, a place or a date. Members read it masked; reword it for the meeting’s screen.");
            }
        }
    }

    private Section whole() {
        return new Section("whole", "", "", Set.of(), null, open.definition().questions());
    }

    public String drafted() {
        analyses.drafted(CaseNumber.parse(number));
        Say.done("The form is marked as drafted: the panel’s clock has started.");
        return "/cases/analysis?faces-redirect=true&case=" + number;
    }

    public Analysis getOpen() {
        open = open == null ? analyses.open(CaseNumber.parse(number)) : open;
        return open;
    }

    /** The narrative parts as they are shown; before a post is read, as they are kept. */
    public FormDraft getDraft() {
        draft = draft == null ? new FormDraft(getOpen().definition(), getOpen().form().answers(), clock) : draft;
        return draft;
    }

    public long getSeen() {
        return seen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

package org.cdop.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormDefinition;
import org.cdop.form.Section;
import org.cdop.notification.Contradictions;
import org.cdop.notification.Receipt;
import org.cdop.web.form.FormDraft;

/** What a page of the notification journey shows; filled by the journey, never by the page. */
@Named("notify")
@RequestScoped
public class NotifyView {

    private String base;
    private boolean signedIn;
    private FormDefinition definition;
    private Section section;
    private FormDraft draft;
    private int page;
    private int pages;
    private boolean changing;
    private boolean more;
    private boolean gone;
    private String back;
    private String problem;
    private List<Finding> findings = List.of();
    private Receipt receipt;

    void journey(String address, boolean known, FormDefinition form) {
        base = address;
        signedIn = known;
        definition = form;
    }

    void section(Section shown, FormDraft typed, int number, int of, boolean change, String backTo) {
        section = shown;
        draft = typed;
        page = number;
        pages = of;
        changing = change;
        back = backTo;
    }

    void check(FormDraft typed, List<Finding> wrong, String backTo) {
        draft = typed;
        findings = wrong;
        back = backTo;
    }

    void moreIsAsked() {
        more = true;
    }

    void gone() {
        gone = true;
    }

    void problem(String sentence) {
        problem = sentence;
    }

    void receipt(Receipt given) {
        receipt = given;
    }

    /** These pages are reached through the journey's own addresses only. */
    public void refuseOthers() throws IOException {
        if (base == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public String getTemplate() {
        return signedIn ? "/WEB-INF/templates/layout.xhtml" : "/WEB-INF/templates/public.xhtml";
    }

    public String getBase() {
        return base;
    }

    public boolean isSignedIn() {
        return signedIn;
    }

    public FormDefinition getDefinition() {
        return definition;
    }

    public Section getSection() {
        return section;
    }

    public FormDraft getDraft() {
        return draft;
    }

    public Answers getAnswers() {
        return draft.getAnswers();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    /** Where this page is sent: back to itself, and on from there. */
    public String getAction() {
        return base + (changing ? "/change/" : "/") + section.linkId();
    }

    public boolean isChanging() {
        return changing;
    }

    public boolean isMore() {
        return more;
    }

    public boolean isGone() {
        return gone;
    }

    public String getBack() {
        return back;
    }

    public String getProblem() {
        return problem;
    }

    /** What stops the sending. */
    public List<Finding> getStops() {
        return findings.stream().filter(Finding::hard).toList();
    }

    /** What is worth adding, though it may be left. */
    public List<Finding> getWorthAdding() {
        return findings.stream().filter(finding -> !finding.hard()).toList();
    }

    /** What does not fit together and is asked about. */
    public List<Finding> getDoubts() {
        return Contradictions.in(draft.getAnswers());
    }

    /** The page on which a finding is mended. */
    public String pageOf(Finding finding) {
        return definition.sectionOf(finding.linkId()).map(one -> base + "/change/" + one.linkId() + "#" + finding.linkId())
            .orElse("#main");
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public String getNext() {
        return Receipt.NEXT;
    }
}

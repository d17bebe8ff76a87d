package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.panelmeeting.AnonymisedCase;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.panelmeeting.AnonymisedText;
import org.cdop.web.shared.Say;

/** The anonymised case as the coordinator prepares it, looks through it and releases it. */
@Named
@ViewScoped
public class AnonymisedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnonymisedCases cases;

    private String number;
    private long version;
    private String heading;
    private boolean lookedThrough;
    private List<EditedPart> parts;
    private transient AnonymisedCase kept;

    /** Reads it once for this view, so that what is released is what was seen. */
    public void load() {
        kept = cases.open(CaseNumber.parse(number)).orElse(null);
        if (kept != null) {
            version = kept.version();
            heading = kept.text().heading();
            parts = new ArrayList<>();
            kept.text().parts().forEach(part -> parts.add(new EditedPart(part)));
        }
    }

    public AnonymisedCase getKept() {
        if (kept == null && version > 0) {
            kept = cases.open(CaseNumber.parse(number)).orElse(null);
        }
        return kept;
    }

    public String prepare() {
        cases.prepare(CaseNumber.parse(number));
        return done("The anonymised case is prepared. Look through it before you release it.");
    }

    public String save() {
        cases.edit(CaseNumber.parse(number), version, text());
        return done("Saved. The panel sees it once you release it.");
    }

    public String release() {
        if (!lookedThrough) {
            Say.wrong("release:looked", "Say that you have looked through the whole of it.");
            return null;
        }
        cases.release(CaseNumber.parse(number), version);
        return done("The case is released to the members of the meetings on whose agenda it stands.");
    }

    private AnonymisedText text() {
        return new AnonymisedText(heading, parts.stream().map(EditedPart::part).toList()).edited(heading, item -> item);
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/cases/anonymised?faces-redirect=true&case=" + number;
    }

    public List<EditedPart> getParts() {
        return parts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public boolean isLookedThrough() {
        return lookedThrough;
    }

    public void setLookedThrough(boolean lookedThrough) {
        this.lookedThrough = lookedThrough;
    }
}

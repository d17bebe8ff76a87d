package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.form.Answers;
import org.cdop.form.Section;
import org.cdop.reporting.OwedForms;
import org.cdop.sql.NotFound;
import org.cdop.web.form.FormDraft;
import org.cdop.web.shared.Say;

/** One section of an agency's form: its questions, saved with every press of a button. */
@Named
@RequestScoped
public class AgencySectionPage {

    @Inject
    private AgencyForm agencyForm;

    @Inject
    private OwedForms forms;

    @Inject
    private Clock clock;

    private Section section;
    private SectionEntry entry;

    /** Reads and saves what was sent, then goes on, back to the list, or stays where something is to be looked at. */
    public void load() throws IOException {
        if (!agencyForm.isReady()) {
            return;
        }
        Map<String, String[]> sent = outside().getRequestParameterValuesMap();
        String id = outside().getRequestParameterMap().get("id");
        section = agencyForm.getForm().sections().stream().filter(s -> s.linkId().equals(id)).findFirst().orElse(null);
        if (section == null) {
            lost(outside().getRequestParameterMap().containsKey("resume"));
            return;
        }
        boolean posted = FacesContext.getCurrentInstance().isPostback();
        entry = new SectionEntry(agencyForm.getForm(), section, posted ? outside().getRequestParameterMap().get(SectionEntry.SHOWN)
            : null, clock);
        if (posted) {
            save(sent);
        }
    }

    /** A section that is asked no more: whoever was led back to it goes on with the list. */
    private static void lost(boolean ledHere) throws IOException {
        if (!ledHere) {
            throw new NotFound();
        }
        AgencyForm.go("/form/tasks");
    }

    private void save(Map<String, String[]> sent) throws IOException {
        Answers changed = entry.read(sent);
        Answers.Merged merged = forms.save(entry.base(), changed, section.linkId());
        boolean clean = entry.draft().isClean();
        List<String> conflicts = clean ? entry.told(merged) : List.of();
        conflicts.forEach(Say::important);
        String attach = sent.keySet().stream().filter(k -> k.startsWith("attach:")).findFirst().orElse(null);
        if (attach != null && conflicts.isEmpty()) {
            AgencyForm.go("/form/file?id=" + section.linkId() + "&question=" + attach.substring("attach:".length()));
            return;
        }
        if (!conflicts.isEmpty()) {
            entry.showSaved(merged.answers());
        } else if (clean && !FormDraft.changesPage(sent) && !entry.moreIsAsked()) {
            AgencyForm.go(next(sent, merged.answers()));
        }
    }

    private String next(Map<String, String[]> sent, Answers saved) {
        if (sent.containsKey("to-list")) {
            return "/form/tasks";
        }
        List<Section> all = agencyForm.getForm().asked(saved);
        int here = all.stream().map(Section::linkId).toList().indexOf(section.linkId());
        return here + 1 < all.size() ? "/form/section?id=" + all.get(here + 1).linkId() : "/form/check";
    }

    public Section getSection() {
        return section;
    }

    /** The how many-th section this is, counted from 1. */
    public int getPlace() {
        return section == null ? 0 : agencyForm.getForm().sections().indexOf(section) + 1;
    }

    /** Null while the page is still being read. */
    public FormDraft getDraft() {
        return entry == null ? null : entry.draft();
    }

    public String getShownWith() {
        return entry == null ? null : entry.shownWith();
    }

    public boolean isMoreAsked() {
        return entry != null && entry.moreIsAsked();
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}

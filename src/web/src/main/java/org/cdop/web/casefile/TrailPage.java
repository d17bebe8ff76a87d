package org.cdop.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseTrail;

/** Who did and saw what on one case. */
@Named
@RequestScoped
public class TrailPage {

    private static final int MOST = 200;

    @Inject
    private CaseTrail trail;

    private List<CaseTrail.Act> acts;
    private List<CaseTrail.Change> changes;

    /** What is shown: "all", "done" or "read"; anything else is all. */
    public String shown(String asked) {
        return "done".equals(asked) || "read".equals(asked) ? asked : "all";
    }

    public List<CaseTrail.Act> acts(String number, String shown) {
        if (acts == null) {
            acts = trail.acts(CaseNumber.parse(number), CaseTrail.Shown.valueOf(shown(shown).toUpperCase(Locale.ROOT)), MOST);
        }
        return acts;
    }

    public List<CaseTrail.Change> changes(String number) {
        if (changes == null) {
            changes = trail.changes(CaseNumber.parse(number), MOST);
        }
        return changes;
    }
}

package org.cdop.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.statistics.Audience;
import org.cdop.statistics.Enquiry;
import org.cdop.statistics.HiddenCount;
import org.cdop.statistics.NotForCaller;
import org.cdop.statistics.ReleaseOverride;
import org.cdop.statistics.ReleaseOverrides;
import org.cdop.statistics.TableListed;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;
import org.cdop.web.shared.TableAsked;

/** What a public table hides, and whether two people decide to show it; which table stands in the address, and in the form. */
@Named
@RequestScoped
public class OverridePage {

    @Inject
    private ReleaseOverrides overrides;

    @Inject
    private org.cdop.statistics.Statistics statistics;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private Enquiry enquiry;
    private TableListed listed;
    private ReleaseOverride latest;
    private List<HiddenCount> hidden;
    private String reason;

    /** A table that does not exist, or of a panel that is not the caller's, is not found. */
    private void read() {
        if (hidden == null) {
            try {
                latest = overrides.of(enquiry()).orElse(null);
                hidden = overrides.hidden(enquiry());
            } catch (NotForCaller notTheirs) {
                throw new NotFound();
            }
        }
    }

    public String ask() {
        overrides.ask(enquiry(), reason);
        return said("It is asked. The chair or another lead decides.");
    }

    public String agree() {
        overrides.agree(enquiry());
        return said("The counts are shown from now on.");
    }

    public String decline() {
        overrides.decline(enquiry());
        return said("The counts stay hidden.");
    }

    private String said(String words) {
        Say.done(words);
        return "/statistics/override?faces-redirect=true&" + address();
    }

    private Enquiry enquiry() {
        if (enquiry == null) {
            enquiry = TableAsked.read(getListed().id(), parameters(), Audience.PUBLIC, clock).enquiry();
        }
        return enquiry;
    }

    /** What says which table, as it stands in an address. */
    public String address() {
        return "table=" + getListed().id() + "&population=" + (enquiry().population() == null ? "" : enquiry().population().key()) + "&panel="
            + String.join("", enquiry().panels()) + "&from=" + enquiry().from() + "&until=" + enquiry().until();
    }

    public String field(String name) {
        String[] values = parameters().get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    public TableListed getListed() {
        if (listed == null) {
            listed = statistics.tables().stream().filter(t -> t.id().equals(field("table"))).findFirst().orElseThrow(NotFound::new);
        }
        return listed;
    }

    public Enquiry getEnquiry() {
        return enquiry();
    }

    public ReleaseOverride getLatest() {
        read();
        return latest;
    }

    public List<HiddenCount> getHidden() {
        read();
        return hidden;
    }

    public boolean isMayAsk() {
        return me.may(Role.LEAD) && !getHidden().isEmpty() && (latest == null || latest.state() != ReleaseOverride.State.ASKED);
    }

    public boolean isMayDecide() {
        return getLatest() != null && latest.state() == ReleaseOverride.State.ASKED && (me.may(Role.LEAD) || me.may(Role.CHAIR))
            && !latest.askedBy().equals(me.getName());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private static Map<String, String[]> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }
}

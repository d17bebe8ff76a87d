package org.cdop.reporting;

import org.cdop.mail.Message;
import org.cdop.sql.RuleBroken;

/**
 * One agency asked for one form: refused without an address to send the request to.
 *
 * @param agency       number of the agency in the directory
 * @param contactName  whom the request goes to, or null
 * @param contactEmail address that the request and its codes go to
 * @param form         name of the form
 * @param everything   every question is asked, also those that others answered already
 * @param why          why this agency is asked, as the coordinator sees it later
 */
public record Asked(long agency, String contactName, String contactEmail, String form, String why,
                    boolean everything) {

    /** Asks only what is still unknown. */
    public Asked(long agency, String contactName, String contactEmail, String form, String why) {
        this(agency, contactName, contactEmail, form, why, false);
    }

    /** The same, asking also what others answered. */
    public Asked everythingAsked() {
        return new Asked(agency, contactName, contactEmail, form, why, true);
    }

    public Asked {
        contactEmail = contactEmail == null ? "" : contactEmail.strip();
        if (!Message.isAddress(contactEmail)) {
            throw new RuleBroken("Enter the e-mail address to which the request goes, like name@agency.example.");
        }
        if (form == null || !AgencyForm.isForAgencies(form)) {
            throw new RuleBroken("Choose a form that agencies return.");
        }
    }
}

package org.cdop.role;

/** The names of the roles that people hold, most of them for named panels. */
public final class Role {

    /** Runs the office of the panel: sees all that is known of a case, chases forms, prepares meetings. */
    public static final String COORDINATOR = "coordinator";
    /** Chairs the panel: sees the anonymised case, decides, completes. */
    public static final String CHAIR = "chair";
    /** Sits on the panel: sees released anonymised cases of the meetings they sit in. */
    public static final String MEMBER = "member";
    /** Public health lead: themes, tables and the annual report; no name, NHS number, address or full date. */
    public static final String LEAD = "lead";
    /** Somebody at an agency who was sent a link to one form; has no account. */
    public static final String RESPONDENT = "respondent";
    /** Looks after people, panels and settings; sees no case data. */
    public static final String ADMINISTRATOR = "administrator";
    /** Reads the trail: who, what act, when, which case number. */
    public static final String AUDITOR = "auditor";

    private Role() {
    }
}

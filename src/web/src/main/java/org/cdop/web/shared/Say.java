package org.cdop.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What a page tells the person: it stands at the top of the page, and of the next one after a redirect. */
public final class Say {

    private Say() {
    }

    /** What was done. */
    public static void done(String sentence) {
        say(null, FacesMessage.SEVERITY_INFO, sentence);
    }

    /** Something to know of, though it was done. */
    public static void important(String sentence) {
        say(null, FacesMessage.SEVERITY_WARN, sentence);
    }

    /** Why it was not done. */
    public static void wrong(String sentence) {
        say(null, FacesMessage.SEVERITY_ERROR, sentence);
    }

    /** What is wrong with one field, by client id ("form:name"). */
    public static void wrong(String field, String sentence) {
        say(field, FacesMessage.SEVERITY_ERROR, sentence);
    }

    private static void say(String field, FacesMessage.Severity severity, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (field == null && faces.getExternalContext().getSession(false) != null) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
        faces.addMessage(field, new FacesMessage(severity, sentence, sentence));
    }
}

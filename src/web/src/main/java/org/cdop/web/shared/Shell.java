package org.cdop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What every page shows round its content: messages, and whether this is a demonstration. */
@Named
@RequestScoped
public class Shell {

    private static final String STAMP = Long.toString(System.currentTimeMillis() / 1000, 36);

    @Inject
    private Demonstration demonstration;

    /** One message; field is the client id of the input that it is about, or blank. */
    public record Note(String field, String text) {
    }

    public List<Note> getErrors() {
        List<Note> errors = new ArrayList<>(notes(FacesMessage.SEVERITY_ERROR));
        errors.addAll(notes(FacesMessage.SEVERITY_FATAL));
        return errors;
    }

    public List<Note> getWarnings() {
        return notes(FacesMessage.SEVERITY_WARN);
    }

    public List<Note> getNotes() {
        return notes(FacesMessage.SEVERITY_INFO);
    }

    private static List<Note> notes(FacesMessage.Severity severity) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Note> notes = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                if (message.getSeverity().equals(severity)) {
                    notes.add(new Note(field == null ? "" : field, message.getSummary()));
                }
            }
        }
        return notes;
    }

    public boolean isDemonstration() {
        return demonstration.isOn();
    }

    /** Changes with every start, so that a browser fetches a changed style sheet. */
    public String getStamp() {
        return STAMP;
    }

    /** This page's own address: a form's answer comes without what stood in it. */
    public String getPage() {
        return WhereFrom.page((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    public int getIdleSeconds() {
        return 15 * 60;
    }
}

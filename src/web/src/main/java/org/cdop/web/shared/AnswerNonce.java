package org.cdop.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * PrimeFaces keeps the nonce of a page with its view, which opens a session, and wants it back with the form, which needs
 * scripts. A page before sign-in opens no session and works without scripts: it gets a nonce of each answer alone, and so
 * does a page after sign-in whose form came without scripts.
 */
public class AnswerNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String sent = faces.getExternalContext().getRequestParameterMap().get("primefaces.nonce");
        boolean plainForm = sent == null && "POST".equals(((HttpServletRequest) faces.getExternalContext().getRequest()).getMethod());
        if (faces.getExternalContext().getSession(false) != null && !plainForm) {
            return;
        }
        CspState state = PrimeFacesContext.getCspState(faces);
        boolean update = faces.getPartialViewContext().isAjaxRequest() && sent != null && sent.matches("[A-Za-z0-9+/=_-]{16,200}");
        give(state, update ? sent : state.generateNonce());
    }

    private static void give(CspState state, String nonce) {
        try {
            Field field = CspState.class.getDeclaredField("nonce");
            field.setAccessible(true);
            field.set(state, nonce);
        } catch (ReflectiveOperationException e) {
            throw new FacesException(e);
        }
    }
}

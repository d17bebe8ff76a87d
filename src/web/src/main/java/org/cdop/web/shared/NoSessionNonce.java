package org.cdop.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.csp.CspState;

/** PrimeFaces keeps the nonce of a page with its view, which opens a session; a page before sign-in may not. */
public class NoSessionNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getSession(false) == null) {
            faces.getAttributes().put(CspState.class.getName(), new Fresh(faces));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // all is done before
    }

    /** A nonce of this answer alone; an update of part of a page goes on with the page's own. */
    private static final class Fresh extends CspState {

        private final String nonce;

        Fresh(FacesContext faces) {
            super(faces);
            String sent = faces.getExternalContext().getRequestParameterMap().get("primefaces.nonce");
            boolean update = faces.getPartialViewContext().isAjaxRequest() && sent != null && sent.matches("[A-Za-z0-9+/=_-]{16,200}");
            nonce = update ? sent : generateNonce();
        }

        @Override
        public String getNonce() {
            return nonce;
        }
    }
}

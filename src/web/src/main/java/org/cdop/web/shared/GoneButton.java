package org.cdop.web.shared;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Tells a person who pressed a button that is no longer there, because somebody else moved the case on in the meantime:
 * Faces itself does nothing then and says nothing.
 */
public class GoneButton implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && !faces.getResponseComplete() && faces.getExternalContext().getRequestParameterMap().keySet().stream()
                .filter(name -> name.matches("[A-Za-z][\\w-]*(:[A-Za-z][\\w-]*)*"))
                .map(name -> named(faces, name)).anyMatch(pressed -> pressed instanceof UICommand && !isThere(pressed))) {
            Say.wrong("Somebody else changed this while you had it open: what you pressed can no longer be done. It stands below as it is now.");
        }
    }

    private static UIComponent named(FacesContext faces, String name) {
        try {
            return faces.getViewRoot().findComponent(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isThere(UIComponent component) {
        for (UIComponent at = component; at != null; at = at.getParent()) {
            if (!at.isRendered()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}

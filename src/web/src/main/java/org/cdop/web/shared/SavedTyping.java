package org.cdop.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.cdop.access.KeptTypings;

/** What was typed in a form needs to be kept no longer once a button of that form did its work without a refusal. */
public class SavedTyping implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean button = faces.isPostback() && sent.get("jakarta.faces.behavior.event") == null;
        if (button && !isRefused(faces) && SignedInSession.person(request).isPresent()) {
            String page = WhereFrom.page(request).replaceFirst("[?&]expired=true", "");
            sent.keySet().stream().filter(name -> name.equals(sent.get(name)))
                .forEach(form -> CDI.current().select(KeptTypings.class).get().saved(page, form));
        }
    }

    private static boolean isRefused(FacesContext faces) {
        return faces.isValidationFailed() || faces.getMessageList().stream()
            .anyMatch(message -> FacesMessage.SEVERITY_ERROR.compareTo(message.getSeverity()) <= 0);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}

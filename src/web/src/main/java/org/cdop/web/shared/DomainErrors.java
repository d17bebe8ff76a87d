package org.cdop.web.shared;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * A broken rule becomes a message on the page; what one may not see is not found; a page that waited too long is opened
 * afresh; anything else is a failure with a number, whose stack stands in the log alone.
 */
class DomainErrors extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(DomainErrors.class.getName());

    DomainErrors(ExceptionHandler usual) {
        super(usual);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            Throwable failure = queue.next().getContext().getException();
            queue.remove();
            answer(failure, FacesContext.getCurrentInstance());
        }
        getWrapped().handle();
    }

    private void answer(Throwable failure, FacesContext faces) {
        RuleBroken rule = find(failure, RuleBroken.class);
        try {
            if (rule != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
                Say.wrong(rule.getMessage());
                faces.validationFailed();
                faces.renderResponse();
            } else if (find(failure, ViewExpiredException.class) != null) {
                openAfresh(faces.getExternalContext());
                faces.responseComplete();
            } else {
                send(status(failure), failure, faces);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An answer could not be sent", e);
        }
    }

    private static int status(Throwable failure) {
        if (find(failure, NotFound.class) != null) {
            return 404;
        }
        if (find(failure, EJBAccessException.class) != null || find(failure, AccessLocalException.class) != null) {
            return 403;
        }
        return Away.is(failure) ? 503 : 500;
    }

    private static void openAfresh(ExternalContext outside) throws IOException {
        String page = WhereFrom.page((HttpServletRequest) outside.getRequest()).replaceFirst("[?&]expired=true", "");
        outside.redirect(page + (page.contains("?") ? "&" : "?") + "expired=true");
    }

    private static void send(int status, Throwable failure, FacesContext faces) throws IOException {
        String number = UUID.randomUUID().toString().substring(0, 8);
        if (status >= 500) {
            LOG.log(Level.SEVERE, "Failure " + number + " on " + faces.getExternalContext().getRequestServletPath(), failure);
        }
        ExternalContext outside = faces.getExternalContext();
        if (!outside.isResponseCommitted()) {
            outside.responseReset();
            outside.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}

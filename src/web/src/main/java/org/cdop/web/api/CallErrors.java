package org.cdop.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cdop.notification.NotificationRefused;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.DatabaseFailed;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;
import org.cdop.web.shared.Away;

/** Turns whatever went wrong in a call into a problem without stack, class names or versions. */
@Provider
public class CallErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(CallErrors.class.getName());
    private static final Map<Integer, String> TITLES = Map.of(400, "Bad request", 401, "Not signed in", 403, "Not allowed",
        404, "Not found", 405, "Method not allowed", 406, "Not acceptable", 409, "Conflict", 413, "Too large",
        415, "Unsupported media type", 422, "Not valid");
    private static final Map<Integer, String> DETAILS = Map.of(400, "The request cannot be read as it stands.",
        404, "There is nothing here that you may see.", 405, "This address does not know that method.",
        406, "The answer is given as application/json.", 413, "The body is larger than this call takes: 1 MB, an import 64 MB.",
        415, "The body is not of the type that this call takes: application/json, for an import text/csv.");

    @Inject
    private SecurityContext security;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Response known = known(cause);
            if (known != null) {
                return known;
            }
        }
        if (Away.is(failure)) {
            return Refused.with(503, "Away for a moment", "The database does not answer. Try again in a minute.");
        }
        if (DatabaseFailed.tookTooLong(failure)) {
            return Refused.with(503, "Took too long", "This was broken off because it took too long. Ask for less, such as fewer panels or years, or try again"
                + " when less is going on.");
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Failure " + number + " in a call of the API", failure);
        return Refused.with(500, "Failed", "Something went wrong here. Give this number to the operator: " + number + ".");
    }

    private Response known(Throwable cause) {
        if (cause instanceof NotificationRefused refused) {
            return Refused.with(422, TITLES.get(422), refused.getMessage(), refused.findings());
        }
        if (cause instanceof NotFound) {
            return plain(404);
        }
        if (cause instanceof ChangedMeanwhile) {
            return Refused.with(409, TITLES.get(409), cause.getMessage());
        }
        if (cause instanceof RuleBroken) {
            return Refused.with(422, TITLES.get(422), cause.getMessage());
        }
        if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return security.getCallerPrincipal() == null ? Calls.notSignedIn()
                : Refused.with(403, TITLES.get(403), "Your role cannot do this.");
        }
        if (cause instanceof TooLarge) {
            return plain(413);
        }
        return cause instanceof WebApplicationException wrong ? web(wrong) : null;
    }

    private static Response web(WebApplicationException wrong) {
        int status = wrong.getResponse().getStatus();
        if (wrong.getResponse().hasEntity() || status >= 500 || status < 400) {
            return status < 400 || wrong.getResponse().hasEntity() ? wrong.getResponse() : null;
        }
        if (wrong instanceof BadCall) {
            return Refused.with(400, TITLES.get(400), wrong.getMessage());
        }
        return plain(status);
    }

    private static Response plain(int status) {
        return Refused.with(status, TITLES.getOrDefault(status, "Refused"), DETAILS.getOrDefault(status, "The request was refused."));
    }
}

package org.cdop.web.shared;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cdop.access.ApiTokens;
import org.cdop.access.SignIn;
import org.cdop.access.SignedIn;
import org.cdop.reporting.AgencyLinks;
import org.cdop.role.Role;

/**
 * Tells the container at every request who is asking: from the session of a page, the token of an API call, or the
 * code of an agency's form. Keeps nothing in the container's own session handling, which mixes up parallel requests.
 */
@ApplicationScoped
@DeclareRoles({Role.COORDINATOR, Role.CHAIR, Role.MEMBER, Role.LEAD, Role.RESPONDENT, Role.ADMINISTRATOR, Role.AUDITOR})
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Addresses that a page's script asks, not a person: they hear that the session is over instead of being led to sign-in. */
    private static final Set<String> FOR_SCRIPTS = Set.of("/keepalive", "/typing", "/cases/import-progress");
    private static final Logger LOG = Logger.getLogger(SignInMechanism.class.getName());

    @Inject
    private Door door;

    @Inject
    private SignIn signIn;

    @Inject
    private GrowingDelay delay;

    @Inject
    private ApiTokens tokens;

    @Inject
    private AgencyLinks links;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        try {
            PageHeaders.set(request, response);
            if (door.refuses(request, response)) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            if (context.isAuthenticationRequest()) {
                return attempt(request, context);
            }
            if (PageHeaders.path(request).startsWith("/api/")) {
                return bearer(request, response, context);
            }
            boolean forNobody = PageHeaders.isStatic(request) || PageHeaders.path(request).startsWith("/health");
            return forNobody ? context.doNothing() : session(request, response, context);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        } catch (RuntimeException e) {
            return failed(response, e);
        }
    }

    private AuthenticationStatus attempt(HttpServletRequest request, HttpMessageContext context) {
        if (!(context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<SignedIn> person = delay.then(given.getCaller(), () -> signIn.attempt(given.getCaller(), given.getPasswordAsString()));
        if (person.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignedInSession.begin(request, person.get());
        return known(context, person.get().name(), person.get().roles());
    }

    private AuthenticationStatus session(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        Optional<SignedInSession.Opened> form = SignedInSession.opened(request);
        if (form.isPresent() && PageHeaders.path(request).startsWith("/form/")) {
            if (links.isStillOpen(form.get().request(), form.get().at())) {
                return known(context, "link:" + form.get().request(), Set.of(Role.RESPONDENT));
            }
            SignedInSession.closeForm(request);
        }
        Optional<SignedInSession.Person> person = SignedInSession.person(request);
        if (person.isPresent()) {
            Optional<SignedIn> still = signIn.stillSignedIn(person.get().name());
            if (still.isPresent() && still.get().epoch() == person.get().epoch()) {
                return known(context, still.get().name(), still.get().roles());
            }
            SignedInSession.end(request);
        }
        return context.isProtected() ? toSignIn(request, response) : context.doNothing();
    }

    private AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request")) || FOR_SCRIPTS.contains(PageHeaders.path(request))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.flushBuffer();
        } else {
            response.sendRedirect(ReturnPath.signIn(WhereFrom.page(request)));
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        String given = request.getHeader("Authorization");
        boolean isBearer = given != null && given.regionMatches(true, 0, "Bearer ", 0, 7);
        if (!isBearer && !context.isProtected()) {
            return context.doNothing();
        }
        Optional<SignedIn> person = isBearer ? holder(given.substring(7).strip()) : Optional.empty();
        if (person.isPresent()) {
            return known(context, person.get().name(), person.get().roles());
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.write(response, 401, "Not signed in", "The token is missing, unknown, expired or revoked.");
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Whose token this is. */
    private Optional<SignedIn> holder(String bearer) {
        return tokens.authenticate(bearer);
    }

    private static AuthenticationStatus known(HttpMessageContext context, String name, Set<String> roles) {
        return context.notifyContainerAboutLogin(new CallerPrincipal(name), roles);
    }

    private static AuthenticationStatus failed(HttpServletResponse response, RuntimeException e) throws AuthenticationException {
        try {
            LOG.log(Away.is(e) ? Level.WARNING : Level.SEVERE, "A request could not be matched with a person", e);
            response.sendError(Away.is(e) ? 503 : 500);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException io) {
            throw new AuthenticationException(io);
        }
    }
}

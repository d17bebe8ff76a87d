package org.cdop.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormDefinition;
import org.cdop.form.Section;
import org.cdop.notification.Draft;
import org.cdop.notification.NotificationCheck;
import org.cdop.notification.NotificationRefused;
import org.cdop.notification.Receipt;
import org.cdop.sql.RuleBroken;
import org.cdop.web.form.FormDraft;

/**
 * The notification form, one section a page: start, the sections, check answers, receipt. Each page is one plain form, so
 * that it works without scripts; each is saved before the next is shown.
 */
abstract class NotificationJourney extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String VIEWS = "/notification/";

    @Inject
    private NotificationCheck check;

    @Inject
    private Clock clock;

    @Inject
    private NotifyView view;

    private final String base;
    private final boolean signedIn;
    private final transient DraftCookie cookie;

    NotificationJourney(String base, boolean signedIn) {
        this.base = base;
        this.signedIn = signedIn;
        this.cookie = new DraftCookie(signedIn ? "cdop-entered" : "cdop-notification", base);
    }

    abstract Optional<Draft> read(String token);

    abstract void keep(String token, String edition, Answers answers, int page);

    abstract Receipt send(String token, HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String step = step(request);
        view.journey(base, signedIn, check.current());
        Optional<Draft> draft = read(cookie.token(request));
        if (step.isEmpty()) {
            draft.filter(d -> d.sent() == null && !d.answers().isEmpty())
                .ifPresent(d -> view.check(form(d), List.of(), next(d)));
            show("start", request, response);
        } else if (draft.isEmpty()) {
            startAgain(request, response);
        } else if (draft.get().sent() != null) {
            receipt(step, draft.get(), request, response);
        } else if (step.equals("check")) {
            showCheck(draft.get(), form(draft.get()).getAnswers(), request, response);
        } else if (!step.equals("receipt")) {
            Page page = page(draft.get(), step);
            showSection(page, form(draft.get()), request, response);
        } else {
            response.sendRedirect(base + "/check");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String step = step(request);
        view.journey(base, signedIn, check.current());
        if (step.equals("start")) {
            FormDefinition form = check.current();
            keep(cookie.give(request, response), form.edition(), Answers.NONE, 0);
            response.sendRedirect(base + "/" + form.sections().get(0).linkId());
            return;
        }
        String token = cookie.token(request);
        Optional<Draft> draft = read(token);
        if (draft.isEmpty()) {
            startAgain(request, response);
        } else if (draft.get().sent() != null) {
            response.sendRedirect(base + "/receipt");
        } else if (step.equals("send")) {
            send(token, draft.get(), request, response);
        } else {
            save(token, draft.get(), step, request, response);
        }
    }

    private void save(String token, Draft draft, String step, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Page page = page(draft, step);
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FormDraft form = form(draft);
        boolean more = form.read(page.section(), request.getParameterMap());
        boolean stays = FormDraft.changesPage(request.getParameterMap());
        if (!stays && more && form.isClean()) {
            view.moreIsAsked();
            stays = true;
        } else if (!stays) {
            form.found(check.findings(form.getDefinition(), List.of(page.section()), form.getAnswers()));
            stays = !form.isClean();
        }
        keep(token, draft.edition(), form.getAnswers(), Math.max(draft.page(), stays ? page.number() - 1 : page.number()));
        if (stays) {
            showSection(page, form, request, response);
        } else {
            response.sendRedirect(page.changing() ? base + "/check" : after(form, page.section()));
        }
    }

    private void send(String token, Draft draft, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String filledByMachine = request.getParameter("website");
        try {
            if (filledByMachine != null && !filledByMachine.isBlank()) {
                throw new RuleBroken("The notification was not sent: a field that stays empty was filled. Send it again.");
            }
            send(token, request);
            response.sendRedirect(base + "/receipt");
        } catch (NotificationRefused | RuleBroken refused) {
            view.problem(refused.getMessage());
            showCheck(draft, draft.answers(), request, response);
        }
    }

    private void receipt(String step, Draft draft, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (step.equals("receipt")) {
            view.receipt(draft.sent());
            show("receipt", request, response);
        } else {
            response.sendRedirect(base + "/receipt");
        }
    }

    private void showSection(Page page, FormDraft form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        view.section(page.section(), form, page.number(), page.of(), page.changing(),
            page.changing() ? base + "/check" : page.number() == 1 ? base : base + "/" + page.before());
        show("section", request, response);
    }

    private void showCheck(Draft draft, Answers answers, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        FormDraft form = form(draft);
        List<Section> asked = asked(form);
        view.check(form, check.findings(form.getDefinition(), form.getDefinition().sections(),
            answers.enabledOnly(form.getDefinition())), base + "/" + asked.get(asked.size() - 1).linkId());
        show("check", request, response);
    }

    private void show(String name, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getRequestDispatcher(VIEWS + name + ".xhtml").forward(request, response);
    }

    private void startAgain(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        view.gone();
        show("start", request, response);
    }

    private FormDraft form(Draft draft) {
        return new FormDraft(check.edition(draft.edition()), draft.answers(), clock);
    }

    private static List<Section> asked(FormDraft form) {
        return form.getDefinition().sections().stream().filter(section -> section.isAsked(form.getAnswers())).toList();
    }

    private String after(FormDraft form, Section section) {
        List<Section> all = asked(form);
        int next = all.indexOf(section) + 1;
        return base + "/" + (next < all.size() ? all.get(next).linkId() : "check");
    }

    /** Where somebody who comes back goes on. */
    private String next(Draft draft) {
        List<Section> all = asked(form(draft));
        return base + "/" + (draft.page() < all.size() ? all.get(draft.page()).linkId() : "check");
    }

    private Page page(Draft draft, String step) {
        boolean changing = step.startsWith("change/");
        String linkId = changing ? step.substring("change/".length()) : step;
        List<Section> all = asked(form(draft));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).linkId().equals(linkId)) {
                return new Page(all.get(i), i + 1, all.size(), i == 0 ? "" : all.get(i - 1).linkId(), changing);
            }
        }
        return null;
    }

    private static String step(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || path.equals("/") ? "" : path.substring(1);
    }

    /** One page of the form: its number, of how many, and the one before. */
    private record Page(Section section, int number, int of, String before, boolean changing) {
    }
}

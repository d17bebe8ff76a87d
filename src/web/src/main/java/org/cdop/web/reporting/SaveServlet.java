package org.cdop.web.reporting;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cdop.form.Answers;
import org.cdop.form.Section;
import org.cdop.reporting.OwedForm;
import org.cdop.reporting.OwedForms;
import org.cdop.web.shared.SignedInSession;

/** Saves a section of an agency's form while it is being typed. */
@WebServlet("/form/save")
public class SaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    @Inject
    private transient OwedForms forms;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SignedInSession.form(request).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        OwedForm form = forms.open();
        Optional<Section> section = form.sections().stream().filter(s -> s.linkId().equals(request.getParameter("id"))).findFirst();
        boolean another = !String.valueOf(form.request()).equals(request.getParameter(AgencyForm.REQUEST));
        if (!form.isOwed() || section.isEmpty() || another) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        SectionEntry entry = new SectionEntry(form, section.get(), request.getParameter(SectionEntry.SHOWN), clock);
        Answers.Merged merged = forms.save(entry.base(), entry.read(request.getParameterMap()),
            place(section.get(), request.getParameter("place")));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("at", clock.instant().atZone(clock.getZone()).format(TIME))
            .add("shownWith", entry.shownWith()).add("conflict", entry.hasUnseen(merged)).build().toString());
    }

    /** Section and input, for the way back; an input that no form has is left out. */
    private static String place(Section section, String input) {
        return section.linkId() + (input != null && input.matches("[A-Za-z0-9_.\\[\\]~-]{1,150}") ? "#" + input : "");
    }
}

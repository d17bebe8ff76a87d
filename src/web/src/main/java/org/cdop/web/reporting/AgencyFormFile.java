package org.cdop.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cdop.form.FormPaper;
import org.cdop.reporting.OwedForm;
import org.cdop.reporting.OwedForms;
import org.cdop.reporting.RequestState;
import org.cdop.web.shared.PdfAnswer;
import org.cdop.web.shared.SignedInSession;

/** The form that somebody at an agency has open, as a PDF for their own records. */
@WebServlet("/form/file.pdf")
public class AgencyFormFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwedForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SignedInSession.form(request).isEmpty()) {
            response.sendRedirect("/form/closed");
            return;
        }
        OwedForm form = forms.open();
        if (form.state() == RequestState.CANCELLED) {
            response.sendRedirect("/form/returned");
            return;
        }
        PdfAnswer.send(response, form.caseNumber() + "-" + form.definition().form(), FormPaper.filled(form.definition(), form.answers(),
            List.of("Case " + form.caseNumber() + ", edition " + form.definition().edition(), form.agency(),
                form.isOwed() ? "Not returned yet" : form.state() == RequestState.NIL ? "Returned: the agency did not know this child" : "As it was returned")));
    }
}

package org.cdop.web.reporting;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.FormPaper;
import org.cdop.reporting.FormReturns;
import org.cdop.reporting.ReturnedForm;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;
import org.cdop.web.shared.PdfAnswer;
import org.cdop.web.shared.Words;

/** An agency's form as the coordinator takes it away: a PDF with what was asked and answered. */
@WebServlet("/cases/form-file")
public class FormFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormReturns returns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CaseNumber number = CaseNumber.parse(request.getParameter("case"));
            String id = request.getParameter("request");
            if (id == null || !id.matches("[0-9]{1,18}")) {
                throw new NotFound();
            }
            ReturnedForm read = returns.read(number, Long.parseLong(id));
            PdfAnswer.send(response, number + "-" + read.definition().form() + "-" + read.request().kind().key(),
                FormPaper.filled(read.definition(), read.answers(), List.of("Case " + number + ", edition " + read.definition().edition(),
                    read.request().agency(), read.returnedAt() == null ? "A draft: the agency has not returned it" : "Returned " + Words.moment(read.returnedAt()))));
        } catch (NotFound | RuleBroken e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessLocalException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

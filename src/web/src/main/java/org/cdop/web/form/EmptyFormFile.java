package org.cdop.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.FormPaper;
import org.cdop.web.shared.PdfAnswer;

/** An empty form to print and fill by hand. */
@WebServlet("/codebook/empty-form")
public class EmptyFormFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("form") == null ? "" : request.getParameter("form");
        Optional<FormDefinition> form = library.all().stream().filter(f -> (f.form() + "/" + f.edition()).equals(name)).findFirst();
        if (form.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PdfAnswer.send(response, form.get().form() + "-" + form.get().edition() + "-empty", FormPaper.empty(form.get()));
    }
}

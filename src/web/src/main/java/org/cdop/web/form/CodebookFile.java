package org.cdop.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cdop.form.Codebook;
import org.cdop.form.FormLibrary;

/** The codebook of all forms and code lists as a file to take away. */
@WebServlet("/codebook.csv")
public class CodebookFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"codebook.csv\"");
        // The mark at the start lets a spreadsheet see that this is UTF-8.
        List<Codebook.Line> lines = new ArrayList<>(Codebook.lines(library.all()));
        lines.addAll(Codebook.lists(library.codeLists()));
        response.getWriter().write('\uFEFF' + Codebook.csv(lines));
    }
}

package org.cdop.web.exchange;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cdop.exchange.CaseImports;
import org.cdop.sql.NotFound;

/** How far a running import is, in hundredths, for the page that waits for it; nothing where none runs. */
@WebServlet("/cases/import-progress")
public class ImportProgressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            int hundredths = imports.progress(KeptFile.of(request.getParameter("file")));
            if (hundredths < 0) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().print(hundredths);
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

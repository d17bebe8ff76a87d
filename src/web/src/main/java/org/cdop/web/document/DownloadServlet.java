package org.cdop.web.document;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cdop.document.Documents;
import org.cdop.sql.NotFound;

/** Hands out a document: always as a file to keep, never shown inside a page of ours. */
@WebServlet("/cases/document")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String theCase = request.getParameter("case");
        if (theCase == null || id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Documents.Content found = documents.open(theCase, Long.parseLong(id));
            response.setContentType(found.contentType());
            response.setContentLengthLong(found.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + found.fileName().replaceAll("[^ -~]|[\"\\\\]", "_")
                + "\"; filename*=UTF-8''" + URLEncoder.encode(found.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.getOutputStream().write(found.bytes());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

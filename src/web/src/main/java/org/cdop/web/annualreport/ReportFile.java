package org.cdop.web.annualreport;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cdop.annualreport.AnnualReports;
import org.cdop.sql.NotFound;

/** The annual report to take away: Word or PDF. */
@WebServlet("/report/file")
public class ReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualReports reports;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        String panel = asked.getParameter("panel");
        String year = asked.getParameter("year");
        boolean pdf = "pdf".equals(asked.getParameter("as"));
        if (panel == null || year == null || !year.matches("20[0-9]{2}")) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content;
        try {
            content = pdf ? reports.pdf(panel, Integer.parseInt(year)) : reports.word(panel, Integer.parseInt(year));
        } catch (NotFound e) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (AccessLocalException | EJBAccessException e) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        answer.setContentType(pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        answer.setHeader("Content-Disposition", "attachment; filename=\"annual-report-" + panel.toLowerCase() + "-" + year
            + (pdf ? ".pdf" : ".docx") + "\"");
        answer.setContentLength(content.length);
        answer.getOutputStream().write(content);
    }
}

package org.cdop.web.annualreport;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.cdop.annualreport.AnnualReports;
import org.cdop.annualreport.OpenReport;
import org.cdop.annualreport.PanelReturns;
import org.cdop.annualreport.PublishedReports;
import org.cdop.annualreport.Quarter;
import org.cdop.annualreport.ReportForm;
import org.cdop.annualreport.TakenAway;
import org.cdop.annualreport.ThemeBriefings;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;
import org.cdop.statistics.ReportingYear;

/** What is taken away of a panel's year: the report, a briefing on a theme, a quarter for the partners, the return of outcomes. */
@WebServlet("/report/file")
public class ReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnualReports reports;

    @Inject
    private transient PublishedReports published;

    @Inject
    private transient ThemeBriefings briefings;

    @Inject
    private transient PanelReturns returns;

    @Override
    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        try {
            TakenAway file = file(asked, Objects.requireNonNullElse(asked.getParameter("panel"), ""), number(asked, "year", "20[0-9]{2}"));
            answer.setContentType(file.type());
            answer.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            answer.setContentLength(file.content().length);
            answer.getOutputStream().write(file.content());
        } catch (NotFound e) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleBroken e) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (AccessLocalException | EJBAccessException e) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private TakenAway file(HttpServletRequest asked, String panel, int year) {
        if ("xlsx".equals(asked.getParameter("as"))) {
            return returns.outcomes(panel, year);
        }
        ReportForm form = ReportForm.of(asked.getParameter("as"));
        if (asked.getParameter("theme") != null) {
            return briefings.open(panel, year, asked.getParameter("theme")).as(form);
        }
        if (asked.getParameter("quarter") != null) {
            return returns.quarterly(panel, new Quarter(new ReportingYear(year), number(asked, "quarter", "[1-4]"))).as(form);
        }
        return form.of(report(asked, panel, year));
    }

    private static int number(HttpServletRequest asked, String name, String pattern) {
        String text = asked.getParameter(name);
        if (text == null || !text.matches(pattern)) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    /** The report of the own panel however far it is; of every other only what is published. */
    private OpenReport report(HttpServletRequest asked, String panel, int year) {
        if (Stream.of(Role.LEAD, Role.CHAIR, Role.COORDINATOR).anyMatch(asked::isUserInRole)) {
            try {
                return reports.take(panel, year);
            } catch (NotFound elsewhere) {
                return published.open(panel, year);
            }
        }
        return published.open(panel, year);
    }
}

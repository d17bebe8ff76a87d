package org.cdop.web.statistics;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.statistics.Audience;
import org.cdop.statistics.NotForCaller;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.Statistics;
import org.cdop.web.shared.TableAsked;

/** The table that a page shows, or its picture, to take away. */
@WebServlet("/statistics/download")
public class TableDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Statistics statistics;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean internal = request.isUserInRole(Role.COORDINATOR) || request.isUserInRole(Role.CHAIR) || request.isUserInRole(Role.LEAD);
        try {
            PublishedTable table = TableAsked.read(String.valueOf(request.getParameter("table")), request.getParameterMap(),
                internal ? Audience.INTERNAL : Audience.PUBLIC, clock).answer(statistics);
            TableFormat format = TableFormat.of(request.getParameter("format"));
            response.setContentType(format.type());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + table.table() + "-" + table.audience().key() + "-"
                + table.from() + "-to-" + table.until().minusDays(1) + "." + format.ending() + "\"");
            response.getOutputStream().write(format.write(table));
        } catch (NotReleased refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (AccessLocalException | EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound | NotForCaller unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

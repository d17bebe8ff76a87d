package org.cdop.web.statistics;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.cdop.sql.NotFound;
import org.cdop.statistics.Drawing;
import org.cdop.statistics.Funnel;
import org.cdop.statistics.Funnels;
import org.cdop.statistics.NotReleased;

/** The picture of a funnel, for the page and to take away. */
@WebServlet("/statistics/funnel-picture")
public class FunnelDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Funnels funnels;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Funnel funnel = FunnelAsked.read(request.getParameterMap(), clock).answer(funnels);
            boolean png = "png".equals(request.getParameter("format"));
            Drawing drawing = new FunnelPicture(funnel).drawn();
            response.setContentType(png ? "image/png" : "image/svg+xml;charset=UTF-8");
            response.setHeader("Content-Disposition", "inline; filename=\"funnel-" + funnel.measure().code().replace(':', '-') + (png ? ".png" : ".svg") + "\"");
            response.getOutputStream().write(png ? drawing.png() : drawing.svg(funnel.inWords()).getBytes(StandardCharsets.UTF_8));
        } catch (NotReleased refused) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (AccessLocalException | EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.cdop.statistics.Audience;
import org.cdop.statistics.NotForCaller;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.Statistics;
import org.cdop.statistics.TableListed;
import org.cdop.web.shared.TableAsked;

/** Every table that a page shows or the report prints, as JSON or CSV. */
@Path("statistics")
@RequestScoped
public class StatisticsCalls {

    @Inject
    private Statistics statistics;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @GET
    public Response list() {
        JsonArrayBuilder tables = Json.createArrayBuilder();
        for (TableListed table : statistics.tables()) {
            JsonArrayBuilder populations = Json.createArrayBuilder();
            table.populations().forEach(p -> populations.add(p.key()));
            tables.add(Json.createObjectBuilder().add("id", table.id()).add("title", table.title())
                .add("population", table.populations().get(0).key()).add("populations", populations)
                .add("parameters", Json.createArrayBuilder(table.parameters())));
        }
        return json(Json.createObjectBuilder().add("tables", tables).build().toString());
    }

    /** What does not belong to a release is a bad call, with the reason. */
    @GET
    @Path("{table}")
    public Response table(@PathParam("table") String table) {
        String format = request.getParameter("format");
        if (format != null && !format.equals("json") && !format.equals("csv")) {
            throw new BadCall("The format is “json” or “csv”.");
        }
        try {
            PublishedTable answer = TableAsked.read(table, request.getParameterMap(), Audience.INTERNAL, clock).answer(statistics);
            return "csv".equals(format) ? Response.ok(answer.toCsv(), "text/csv;charset=UTF-8").build() : json(answer.toJson());
        } catch (NotReleased refused) {
            throw new BadCall(refused.getMessage());
        } catch (NotForCaller notTheirs) {
            return Refused.with(403, "Not allowed", notTheirs.getMessage());
        }
    }

    private static Response json(String text) {
        return Response.ok(text, "application/json;charset=UTF-8").build();
    }
}

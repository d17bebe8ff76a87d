package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.cdop.exchange.PopulationImports;

/** What rates are divided by, from a file, checked by default and imported where it is asked for. */
@Path("populations/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PopulationImportCalls {

    @Inject
    private PopulationImports imports;

    @POST
    @Consumes("text/csv")
    public Response bringIn(@QueryParam("dryRun") String dryRun, InputStream body) {
        boolean dry = Calls.yesOrNo(dryRun, "dryRun", true);
        UUID file = imports.keep(body);
        try {
            return Calls.report(dry ? imports.check(file) : imports.bringIn(file));
        } finally {
            imports.forget(file);
        }
    }
}

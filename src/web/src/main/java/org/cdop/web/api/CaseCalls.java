package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseList;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseSearch;
import org.cdop.casefile.CaseState;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;

/** Cases: with identity for coordinators, without it for chair, lead and members; nobody else may ask. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseCalls {

    @Inject
    private CaseList list;

    @Inject
    private CaseFiles files;

    @Inject
    private SecurityContext security;

    @GET
    public String list(@QueryParam("state") String state, @QueryParam("panel") String panel, @QueryParam("q") String words,
                       @QueryParam("page") String page, @QueryParam("size") String size) {
        CaseSearch search = new CaseSearch(state(state), panel, words, false, "number", true,
            Calls.number(page, "page", 0, 0, 1_000_000), Calls.number(size, "size", 50, 1, 200));
        CaseList.Page found = security.isCallerInRole(Role.COORDINATOR) ? list.find(search) : list.findWithoutIdentity(search);
        JsonArrayBuilder cases = Json.createArrayBuilder();
        found.cases().forEach(row -> cases.add(CaseJson.row(row)));
        return Json.createObjectBuilder().add("total", found.total()).add("page", found.page()).add("size", found.size())
            .add("cases", cases).build().toString();
    }

    /** One case; who coordinates one panel and sits on another gets each as the role there allows. */
    @GET
    @Path("{panel}/{caseRef}")
    public String open(@PathParam("panel") String panel, @PathParam("caseRef") String caseRef) {
        CaseNumber number = new CaseNumber(panel, caseRef);
        if (security.isCallerInRole(Role.COORDINATOR)) {
            try {
                return CaseJson.open(files.open(number)).build().toString();
            } catch (NotFound e) {
                if (Stream.of(Role.CHAIR, Role.LEAD, Role.MEMBER).noneMatch(security::isCallerInRole)) {
                    throw e;
                }
            }
        }
        return CaseJson.row(list.withoutIdentity(number)).build().toString();
    }

    private static String state(String asked) {
        if (asked == null || asked.isBlank() || "open".equals(asked)) {
            return asked;
        }
        return Arrays.stream(CaseState.values()).map(CaseState::name).filter(asked::equalsIgnoreCase).findFirst()
            .orElseThrow(() -> new BadCall("“state” must be “open” or one of " + Arrays.toString(CaseState.values()) + "."));
    }
}

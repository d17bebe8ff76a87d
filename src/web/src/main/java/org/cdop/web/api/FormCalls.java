package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.sql.NotFound;

/** The forms and their editions, as they stand in the library. Anybody may read them; they hold no data. */
@Path("forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormCalls {

    @Inject
    private FormLibrary library;

    @GET
    public String list() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        library.all().forEach(form -> all.add(Json.createObjectBuilder().add("form", form.form()).add("edition", form.edition())
            .add("title", form.title()).add("from", form.from().toString())));
        return Json.createObjectBuilder().add("forms", all).build().toString();
    }

    @GET
    @Path("{form}/{edition}")
    public String definition(@PathParam("form") String form, @PathParam("edition") String edition) {
        return library.find(form, edition).map(FormDefinition::json).orElseThrow(NotFound::new);
    }
}

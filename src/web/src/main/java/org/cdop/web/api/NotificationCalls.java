package org.cdop.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.notification.Channel;
import org.cdop.notification.Notification;
import org.cdop.notification.NotificationCheck;
import org.cdop.notification.NotificationRow;
import org.cdop.notification.NotificationState;
import org.cdop.notification.Notifications;
import org.cdop.notification.OpenNotification;
import org.cdop.notification.Receipt;

/** Notifications: anybody sends one, coordinators of the panel read them. */
@Path("notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NotificationCalls {

    @Inject
    private Notifications notifications;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(@HeaderParam("Idempotency-Key") String key, InputStream body) throws IOException {
        JsonObject sent = Calls.object(body);
        if (!NotificationCheck.FORM.equals(Calls.text(sent, "form"))) {
            throw new BadCall("“form” must be “notification”.");
        }
        String edition = Calls.text(sent, "edition");
        if (!(sent.get("answers") instanceof JsonObject answers)) {
            throw new BadCall("“answers” is missing, or is not an object of answers by link id.");
        }
        if (key != null && (key.isBlank() || key.length() > 255)) {
            throw new BadCall("Idempotency-Key must have 1 to 255 characters.");
        }
        Receipt receipt = key == null ? notifications.receive(edition, Answers.of(answers), Channel.API)
            : notifications.receiveOnce(key, edition, Answers.of(answers));
        JsonObject answer = Json.createObjectBuilder().add("reference", receipt.reference())
            .add("receivedAt", receipt.receivedAt().toString()).add("next", Receipt.NEXT).build();
        return Response.created(URI.create("notifications/" + receipt.reference())).entity(answer.toString()).build();
    }

    @GET
    public String list(@QueryParam("state") String state, @QueryParam("page") String page, @QueryParam("size") String size) {
        int from = Calls.number(page, "page", 0, 0, 1_000_000);
        int rows = Calls.number(size, "size", 50, 1, Notifications.LONGEST_PAGE);
        List<NotificationRow> found = notifications.list(state(state), from, rows);
        JsonArrayBuilder all = Json.createArrayBuilder();
        found.forEach(row -> all.add(row(row)));
        return Json.createObjectBuilder().add("total", found.isEmpty() ? 0 : found.get(0).total()).add("page", from)
            .add("size", rows).add("notifications", all).build().toString();
    }

    @GET
    @Path("{reference}")
    public String open(@PathParam("reference") String reference) {
        OpenNotification open = notifications.open(reference);
        Notification n = open.notification();
        JsonObjectBuilder json = Json.createObjectBuilder().add("reference", n.reference()).add("state", n.state().name())
            .add("channel", n.channel().code()).add("receivedAt", n.receivedAt().toString()).add("form", NotificationCheck.FORM)
            .add("edition", n.edition()).add("answers", open.answers().toJsonObject());
        Calls.add(json, "panel", n.panel());
        Calls.add(json, "decidedAt", n.decidedAt());
        Calls.add(json, "decidedBy", n.decidedBy());
        Calls.add(json, "decisionReason", n.decisionReason());
        Calls.add(json, "otherPanel", n.otherPanel());
        Calls.add(json, "sameAs", n.sameAs());
        Calls.add(json, "case", open.caseNumber());
        JsonArrayBuilder likely = Json.createArrayBuilder();
        open.likely().forEach(one -> likely.add(Json.createObjectBuilder().add("kind", one.known().kind())
            .add("number", one.known().number()).add("likeness", one.inWords()).add("score", one.score())
            .add("sameNhsNumber", one.sameNumber()).add("mayBeTwin", one.mayBeTwin())));
        return json.add("likelyDuplicates", likely).add("numberHeldByAnotherPanel", open.heldElsewhere()).build().toString();
    }

    private static JsonObjectBuilder row(NotificationRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("reference", row.reference()).add("state", row.state().name())
            .add("channel", row.channel().code()).add("receivedAt", row.receivedAt().toString());
        Calls.add(json, "panel", row.panel());
        Calls.add(json, "familyName", row.familyName());
        Calls.add(json, "givenNames", row.givenNames());
        Calls.add(json, "bornOn", row.bornOn());
        Calls.add(json, "diedOn", row.diedOn());
        Calls.add(json, "case", row.caseNumber());
        return json;
    }

    private static NotificationState state(String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(NotificationState.values()).filter(state -> state.name().equalsIgnoreCase(asked)).findFirst()
            .orElseThrow(() -> new BadCall("“state” must be one of " + Arrays.toString(NotificationState.values()) + "."));
    }
}

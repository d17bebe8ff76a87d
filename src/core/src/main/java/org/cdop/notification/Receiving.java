package org.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cdop.audit.Trail;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.sql.Database;
import org.cdop.time.LondonClock;

/** Keeps what was told and finds the panel for it, within the transaction of whoever receives it. */
@ApplicationScoped
class Receiving {

    @Inject
    private Database database;

    @Inject
    private NotificationCheck check;

    @Inject
    private Trail trail;

    /** Routed by the council area of usual residence; where that is not known, to those who coordinate all panels. */
    public Receipt receive(String edition, Answers answers, Channel channel, Instant at, String enteredBy) {
        String area = told(edition, answers).councilArea();
        String panel = area == null ? null
            : database.one("notification/panel-of-area.sql", Map.of("area", area), row -> row.text("panel")).orElse(null);
        return keep(new Arrival(panel, edition, channel, at, enteredBy, null), answers);
    }

    public Receipt keep(Arrival arrival, Answers answers) {
        Told told = told(arrival.edition(), answers);
        String reference = Reference.next();
        Map<String, Object> values = new HashMap<>();
        values.put("reference", reference);
        values.put("panel", arrival.panel());
        values.put("channel", arrival.channel().code());
        values.put("receivedAt", arrival.at());
        values.put("edition", arrival.edition());
        values.put("answers", answers.toJson());
        values.put("familyName", told.familyName());
        values.put("givenNames", told.givenNames());
        values.put("nhsNumber", told.nhsNumber());
        values.put("bornOn", told.bornOn());
        values.put("diedOn", told.diedOn());
        values.put("sex", told.sex());
        values.put("postcode", told.postcode());
        values.put("councilArea", told.councilArea());
        values.put("enteredBy", arrival.enteredBy());
        values.put("cameFrom", arrival.cameFrom());
        database.run("notification/receive.sql", values);
        String owner = arrival.panel() == null ? "*" : arrival.panel();
        trail.record("received a notification", new CaseNumber(owner, reference).toString(), arrival.channel().label());
        return new Receipt(reference, arrival.at());
    }

    /** When the panel was told before the form was filled; nothing where the form does not say. */
    public Optional<Instant> firstTold(String edition, Answers answers) {
        return Optional.ofNullable(told(edition, answers).toldAt()).map(at -> at.atZone(LondonClock.LONDON).toInstant());
    }

    private Told told(String edition, Answers answers) {
        return new Told(check.edition(edition), answers);
    }

    /**
     * How a notification came.
     *
     * @param enteredBy the coordinator who wrote down a call or a letter, or null
     * @param cameFrom  panel and reference where another panel sent it on, or null
     */
    record Arrival(String panel, String edition, Channel channel, Instant at, String enteredBy, String cameFrom) {
    }
}

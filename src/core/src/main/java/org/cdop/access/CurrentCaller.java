package org.cdop.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cdop.sql.Database;

/** Who is asking in the running transaction. The database is told at its start and forgets at its end. */
@ApplicationScoped
public class CurrentCaller {

    private static final String KEY = Caller.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The caller bound to this transaction; there always is one inside a service. */
    public Caller get() {
        Caller caller = (Caller) transaction.getResource(KEY);
        if (caller == null) {
            throw new IllegalStateException("No caller is bound to this transaction");
        }
        return caller;
    }

    boolean canBind() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE && transaction.getResource(KEY) == null;
    }

    void bind(String name, Collection<String> admitted) {
        String answer = database.one("access/bind-caller.sql",
            Map.of("name", name, "admitted", admitted, "today", LocalDate.now(clock)),
            row -> row.text("caller")).orElseThrow();
        transaction.putResource(KEY, read(name, Json.createReader(new StringReader(answer)).readObject()));
    }

    private static Caller read(String name, JsonObject answer) {
        Map<String, Set<String>> panels = new HashMap<>();
        answer.getJsonObject("panels").forEach((role, codes) -> {
            Set<String> all = new LinkedHashSet<>();
            codes.asJsonArray().getValuesAs(JsonString.class).forEach(code -> all.add(code.getString()));
            panels.put(role, all);
        });
        boolean known = answer.get("id").getValueType() == JsonValue.ValueType.NUMBER;
        return new Caller(name, known ? answer.getJsonNumber("id").longValue() : null,
            known ? answer.getString("fullName") : name, panels);
    }
}

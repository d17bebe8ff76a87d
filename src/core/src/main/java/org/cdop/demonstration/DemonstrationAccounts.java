package org.cdop.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.AsSystem;
import org.cdop.access.Passwords;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** The two panels and the accounts of the demonstration. Every name is invented: trees and rivers. */
@Stateless
public class DemonstrationAccounts {

    private static final List<String> PANELS = List.of("HULL", "EASTRIDING");

    private static final Map<String, List<String>> MEMBERS = Map.of(
        "HULL", List.of("Ash Wharfedale", "Bryony Swale", "Cedar Nidd", "Dilys Ouseburn", "Elowen Rye", "Fenella Derwentwater",
            "Greta Hornbeam", "Hazel Coquet"),
        "EASTRIDING", List.of("Ivo Wychelm", "Juno Tamarack", "Kit Larchwood", "Linnet Tees", "Marlo Whitebeam",
            "Nessa Spindle", "Orla Gannel", "Perry Aldermere"));

    /** Seat of member 1 to 8: seat, health lead, local authority lead, deputy chair. */
    private static final List<String[]> SEATS = List.of(
        new String[] {"public-health", "no", "yes", "yes"}, new String[] {"designated-doctor", "yes", "no", "no"},
        new String[] {"social-care", "no", "no", "no"}, new String[] {"police", "no", "no", "no"},
        new String[] {"safeguarding", "no", "no", "no"}, new String[] {"primary-care", "no", "no", "no"},
        new String[] {"nursing-midwifery", "no", "no", "no"}, new String[] {"lay", "no", "no", "no"});

    @Inject
    private Database database;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** Makes panels and accounts that are not there yet; sets their password where one is given. */
    @PermitAll
    @AsSystem("the start-up makes the accounts of the demonstration")
    public void make(String password) {
        panel("HULL", "Hull Child Death Overview Panel (demonstration)", "E06000010", "Kingston upon Hull");
        panel("EASTRIDING", "East Riding Child Death Overview Panel (demonstration)", "E06000011", "East Riding of Yorkshire");
        String hash = passwords.ofDemonstration(password);
        for (String panel : PANELS) {
            String code = panel.toLowerCase();
            account("coordinator." + code, panel.equals("HULL") ? "Rowan Humberstone" : "Sorrel Esk", "Coordinator", hash,
                Role.COORDINATOR, panel);
            account("chair." + code, panel.equals("HULL") ? "Thorn Calderbeck" : "Una Wensley", "Independent chair", hash,
                Role.CHAIR, panel);
            seat("chair." + code, panel, new String[] {"chair", "no", "no", "no"});
            for (int i = 0; i < 8; i++) {
                String name = "member." + code + "." + (i + 1);
                account(name, MEMBERS.get(panel).get(i), "Panel member", hash, Role.MEMBER, panel);
                seat(name, panel, SEATS.get(i));
            }
        }
        account("manager", "Willow Trentham", "Manager of the panels' office", hash, Role.COORDINATOR, null);
        account("lead.hull", "Yarrow Severnside", "Public health lead", hash, Role.LEAD, "HULL");
        account("lead", "Zinnia Medlock", "Public health lead", hash, Role.LEAD, null);
        account("admin", "Alder Brathay", "Administrator", hash, Role.ADMINISTRATOR, null);
        account("auditor", "Birch Lowther", "Auditor", hash, Role.AUDITOR, null);
    }

    /** Whether nobody has notified a death yet. */
    @PermitAll
    @AsSystem("the start-up asks whether the demonstration is there already")
    public boolean isWithoutNotifications() {
        return database.list("demonstration/any-notification.sql", Map.of(), row -> row.text("reference")).isEmpty();
    }

    /** Messages of the invented past are not sent now. */
    @PermitAll
    @AsSystem("the start-up keeps the demonstration's messages from being sent")
    public void messagesWereSent() {
        database.run("demonstration/messages-were-sent.sql", Map.of());
    }

    private void panel(String code, String name, String gss, String area) {
        database.run("demonstration/panel.sql", Map.of("code", code, "name", name));
        database.run("demonstration/area.sql", Map.of("gss", gss, "name", area, "panel", code));
    }

    private void account(String name, String fullName, String job, String hash, String role, String panel) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", name);
        values.put("fullName", fullName);
        values.put("job", job);
        values.put("email", name + "@cdop.example");
        values.put("hash", hash);
        database.run("demonstration/account.sql", values);
        values.keySet().retainAll(List.of("name"));
        values.put("role", role);
        values.put("panel", panel);
        database.run("demonstration/role.sql", values);
    }

    private void seat(String name, String panel, String[] seat) {
        database.run("demonstration/seat.sql", Map.of("name", name, "panel", panel, "seat", seat[0], "health", seat[1].equals("yes"),
            "authority", seat[2].equals("yes"), "deputy", seat[3].equals("yes"), "from", LocalDate.now(clock).minusYears(6)));
    }
}

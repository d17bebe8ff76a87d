package org.cdop.launcher;

import java.util.ArrayList;
import java.util.List;

/** What the person at the terminal reads when all is up. */
final class Greeting {

    private Greeting() {
    }

    static String of(Server server) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Ready: " + server.address() + "/");
        if (server.environment().hasDemo()) {
            lines.add("");
            lines.addAll(accounts(server.environment().demoPassword()));
        } else if (!server.firstLink().isEmpty()) {
            lines.add("");
            lines.add("Make the first administrator by this link; it works once:");
            lines.add("  " + server.firstLink());
        }
        lines.add("");
        lines.add("Data: " + server.dataDir());
        lines.add("Stop with Ctrl-C.");
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> accounts(String password) {
        return List.of("Demonstration accounts (invented people), all with the password  " + password,
            "  coordinator.hull, coordinator.eastriding     coordinator of that panel",
            "  manager                                      coordinator of all panels",
            "  chair.hull, chair.eastriding                 chair",
            "  member.hull.1 to .8, member.eastriding.1 to .8   panel members",
            "  lead.hull, lead                              public health lead of one panel, of all",
            "  admin                                        administrator",
            "  auditor                                      auditor");
    }
}

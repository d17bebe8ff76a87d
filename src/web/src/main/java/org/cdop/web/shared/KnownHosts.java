package org.cdop.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts under which a demonstration answers: this machine, and those that CDOP_DEMO_HOSTS lists. */
class KnownHosts {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> listed;

    KnownHosts(String list) {
        listed = list == null ? Set.of() : Arrays.stream(list.split(",")).map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty()).collect(Collectors.toSet());
    }

    /** Whether a request that names this host (with or without a port) is answered. */
    boolean know(String hostHeader) {
        if (hostHeader == null) {
            return false;
        }
        String host = hostHeader.strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
        return HERE.contains(host) || listed.contains(host);
    }
}

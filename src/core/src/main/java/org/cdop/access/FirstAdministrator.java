package org.cdop.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Where nobody has an account and no demonstration is asked for, offers the link with which the first administrator is
 * made: in the file that the launcher named, to be printed by it, or otherwise in the log.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private OneTimeLinks links;

    @PostConstruct
    void offer() {
        String demonstration = System.getenv().getOrDefault("CDOP_DEMO", "false");
        if (demonstration.equals("true") || demonstration.equals("accounts")) {
            return;
        }
        Optional<String> address = links.forFirstAdministrator()
            .map(token -> System.getenv().getOrDefault("CDOP_BASE_URL", "") + "/first-administrator?link=" + token);
        String file = System.getenv("CDOP_FIRST_LINK_FILE");
        if (file != null && !file.isBlank()) {
            write(Path.of(file), address.orElse(""));
        } else {
            address.ifPresent(link -> LOG.info("The first administrator is made at " + link));
        }
    }

    private static void write(Path file, String address) {
        try {
            Files.writeString(file, address);
        } catch (IOException e) {
            throw new UncheckedIOException("The link for the first administrator could not be written", e);
        }
    }
}

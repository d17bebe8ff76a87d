package org.cdop.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Where nobody has an account and no demonstration is asked for, offers the link with which the first administrator is
 * made. The launcher may give the secret ({@code CDOP_FIRST_LINK}) and print it; otherwise it stands in the log, once.
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
        String given = System.getenv("CDOP_FIRST_LINK");
        links.forFirstAdministrator(given).filter(token -> !token.equals(given))
            .ifPresent(token -> LOG.info("The first administrator is made at /first-administrator?link=" + token));
    }
}

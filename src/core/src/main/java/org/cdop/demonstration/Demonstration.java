package org.cdop.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.cdop.sql.StartUp;

/**
 * Puts the demonstration into an empty database where {@code CDOP_DEMO} asks for it: {@code true} makes accounts and
 * invented cases, {@code accounts} only accounts and panels, {@code false} nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private DemonstrationCases cases;

    @Inject
    private StartUp startUp;

    @PostConstruct
    void load() {
        String wanted = System.getenv().getOrDefault("CDOP_DEMO", "false");
        if (wanted.equals("true") || wanted.equals("accounts")) {
            accounts.make(System.getenv("CDOP_DEMO_PASSWORD"));
        }
        if (wanted.equals("true")) {
            cases.make();
        }
        startUp.loaded();
    }
}

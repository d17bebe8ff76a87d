package org.cdop.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cdop.access.Accounts;
import org.cdop.sql.StartUp;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the start is finished, the demonstration's loading included, and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private StartUp startUp;

    @Inject
    private Accounts accounts;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database and start").status(startUp.isFinished() && answers()).build();
    }

    private boolean answers() {
        try {
            accounts.isDemonstration();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}

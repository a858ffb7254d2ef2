package org.tsagaan.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether this instance wants requests, and how many are in flight. */
@Readiness
@ApplicationScoped
public class RequestsHealth implements HealthCheck {
    @Inject private Draining draining;

    @Override
    public HealthCheckResponse call() {
        Draining.State state = draining.state();
        return HealthCheckResponse.named("requests")
                .status(state == Draining.State.SERVING)
                .withData("state", state.name())
                .withData("inFlight", draining.inFlight())
                .build();
    }
}

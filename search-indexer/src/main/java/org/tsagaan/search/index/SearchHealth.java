package org.tsagaan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tsagaan.search.SearchStanding;

/** Says how search stands. Without it the market is ready all the same: the database stands in. */
@Readiness
@ApplicationScoped
public class SearchHealth implements HealthCheck {

    @Inject private Standing standing;

    @Override
    public HealthCheckResponse call() {
        SearchStanding now = standing.now();
        return HealthCheckResponse.named("search")
                .up()
                .withData("state", now.state().name())
                .withData("explanation", now.explanation())
                .build();
    }
}

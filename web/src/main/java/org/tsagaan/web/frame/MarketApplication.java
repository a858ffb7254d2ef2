package org.tsagaan.web.frame;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The one JAX-RS application: pages at {@code /}, the API at {@code /api/v1}. */
@ApplicationPath("/")
public final class MarketApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.beanValidation.disable.server", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}

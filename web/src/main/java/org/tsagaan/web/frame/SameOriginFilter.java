package org.tsagaan.web.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a reader's browser send. A request without cookies carries no
 * authority to abuse, and webhooks prove themselves by signature.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class SameOriginFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        if (isGuarded(request) && isForeign(request)) {
            throw new FaultException(Fault.of(403, "foreign-origin"));
        }
    }

    static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    static boolean isWebhook(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("webhooks/");
    }

    private static boolean isGuarded(ContainerRequestContext request) {
        return !isSafe(request.getMethod())
                && !isWebhook(request)
                && request.getHeaderString(HttpHeaders.COOKIE) != null;
    }

    private static boolean isForeign(ContainerRequestContext request) {
        return isForeign(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString(HttpHeaders.HOST));
    }

    static boolean isForeign(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return !OWN.contains(fetchSite);
        }
        return origin != null && !origin.replaceFirst("^https?://", "").equals(host);
    }
}

package org.tsagaan.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Asks who asks, as the method says it must be known, before anything else of a request is read.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 60)
public class CallerFilter implements ContainerRequestFilter {
    @Context private ResourceInfo resource;
    @Context private HttpServletRequest request;
    @Inject private Callers callers;

    @Override
    public void filter(ContainerRequestContext context) {
        var method = resource.getResourceMethod();
        var described = method == null ? null : method.getAnnotation(Described.class);
        if (described == null) {
            return;
        }
        switch (described.asker()) {
            case ANYBODY -> {}
            case PERHAPS_SIGNED_IN -> callers.find(request);
            case SIGNED_IN -> callers.require(request);
        }
    }
}

package org.tsagaan.web.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads the whole body before anything else does, up to the limit: what is too large is refused
 * before it is parsed, and the guards that follow can look into it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 200)
public class BodyFilter implements ContainerRequestFilter {
    private static final int MEGABYTE = 1024 * 1024;

    @Context private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) {
            return;
        }
        int limit = limit();
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        var body = request.getEntityStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(limit);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private int limit() {
        var method = resource.getResourceMethod();
        var own = method == null ? null : method.getAnnotation(BodyLimit.class);
        return own == null ? MEGABYTE : own.value();
    }

    private static FaultException tooLarge(int limit) {
        return new FaultException(Fault.of(413, "too-large", limit / 1024));
    }
}

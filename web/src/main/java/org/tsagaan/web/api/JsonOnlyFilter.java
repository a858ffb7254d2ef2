package org.tsagaan.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.FaultException;

/**
 * Takes only JSON in the API, and forms with files where a method reads them: a form of another
 * site could send anything else unasked.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 50)
public class JsonOnlyFilter implements ContainerRequestFilter {
    @Context private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity() && takesBody()) {
            throw new FaultException(Fault.of(400, "body-needed"));
        }
        if (request.getUriInfo().getPath().startsWith("api/")
                && request.hasEntity()
                && !isTaken(request.getMediaType())) {
            throw new FaultException(Fault.of(415, "json-expected"));
        }
    }

    private boolean takesBody() {
        var method = resource.getResourceMethod();
        return method != null
                && method.isAnnotationPresent(Described.class)
                && Arrays.stream(method.getParameterTypes()).anyMatch(Class::isRecord);
    }

    private boolean isTaken(@Nullable MediaType media) {
        return isJson(media) || (takesParts() && isForm(media));
    }

    private boolean takesParts() {
        var method = resource.getResourceMethod();
        var consumes = method == null ? null : method.getAnnotation(Consumes.class);
        return consumes != null
                && Arrays.asList(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    private static boolean isForm(@Nullable MediaType media) {
        return media != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media);
    }

    private static boolean isJson(@Nullable MediaType media) {
        return media != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(media);
    }
}

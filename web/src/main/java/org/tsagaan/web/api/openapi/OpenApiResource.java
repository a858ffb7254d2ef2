package org.tsagaan.web.api.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;

/** Serves the document of the API. */
@Path("/api/v1/openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The description of the API itself.")
public class OpenApiResource {
    @Inject private BeanManager beans;

    private @Nullable String document;

    @GET
    @Described(
            value = "Read this document",
            more = "OpenAPI 3.1. People read it at /api.",
            answer = Object.class)
    public String document() {
        var known = document;
        if (known == null) {
            known = OpenApiDocument.of(resources()).toString();
            document = known;
        }
        return known;
    }

    private Set<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(OpenApiResource::isOfTheApi)
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheApi(Class<?> type) {
        var path = type.getAnnotation(Path.class);
        return path != null && path.value().startsWith("/api/v1");
    }
}

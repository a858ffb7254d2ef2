package org.tsagaan.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Message;

/** Refuses parameters that a method does not know: a mistyped filter must not find everything. */
@Provider
@Priority(Priorities.AUTHENTICATION - 40)
public class QueryFilter implements ContainerRequestFilter {
    private static final int LONGEST_NAME = 80;

    @Context private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        var described = method == null ? null : method.getAnnotation(Described.class);
        if (described == null) {
            return;
        }
        var known = names(described.query());
        var faults =
                QueryText.parse(request.getUriInfo().getRequestUri().getRawQuery())
                        .keySet()
                        .stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> unknown(name, known))
                        .toList();
        if (!faults.isEmpty()) {
            throw QueryBinding.wrong(faults);
        }
    }

    private static Set<String> names(Class<? extends Record> query) {
        var names =
                Arrays.stream(query.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        names.add("lang");
        return names;
    }

    private static FieldFault unknown(String name, Set<String> known) {
        var shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return FieldFault.at("/" + shown, Message.of("problem.unknown", String.join(", ", known)));
    }
}

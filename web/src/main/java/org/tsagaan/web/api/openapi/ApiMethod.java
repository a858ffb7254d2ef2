package org.tsagaan.web.api.openapi;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.web.api.Described;

/**
 * A method of the API, as JAX-RS serves it.
 *
 * @param verb such as {@code GET}
 * @param template the path with its patterns, such as {@code /api/v1/lots/{lotId: [0-9]+}}
 */
record ApiMethod(String verb, String template, Method method) {
    private static final String PARAMETER_PATTERN =
            "\\{(\\w+)\\s*:[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}";

    /** Every method of these resources, by path and verb. */
    static List<ApiMethod> listOf(Collection<Class<?>> resources) {
        return resources.stream()
                .flatMap(ApiMethod::of)
                .sorted(
                        Comparator.comparing(ApiMethod::path)
                                .thenComparing(ApiMethod::verb)
                                .thenComparing(ApiMethod::media))
                .toList();
    }

    private static Stream<ApiMethod> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .flatMap(
                        method ->
                                findVerb(method)
                                        .map(
                                                verb ->
                                                        new ApiMethod(
                                                                verb,
                                                                template(resource, method),
                                                                method))
                                        .stream());
    }

    private static Optional<String> findVerb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String template(Class<?> resource, Method method) {
        var root = resource.getAnnotation(Path.class);
        var own = method.getAnnotation(Path.class);
        return (root == null ? "" : root.value()) + (own == null ? "" : own.value());
    }

    /** The path without patterns. */
    String path() {
        return template.replaceAll(PARAMETER_PATTERN, "{$1}");
    }

    /** What it says of itself. */
    Described described() {
        return Optional.ofNullable(method.getAnnotation(Described.class))
                .orElseThrow(() -> new IllegalStateException("not described: " + method));
    }

    /** Its feature. */
    String tag() {
        var room = method.getDeclaringClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }

    /** The record of its body. */
    Optional<Class<?>> findBody() {
        return Arrays.stream(method.getParameterTypes()).filter(Class::isRecord).findFirst();
    }

    /** The media type of its body. */
    String media() {
        var consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? MediaType.APPLICATION_JSON : consumes.value()[0];
    }

    boolean takesParts() {
        return media().equals(MediaType.MULTIPART_FORM_DATA);
    }

    boolean takesHeader(String name) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(name));
    }

    List<Parameter> parameters() {
        return List.of(method.getParameters());
    }
}

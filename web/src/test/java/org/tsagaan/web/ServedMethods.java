package org.tsagaan.web;

import static java.util.stream.Collectors.toCollection;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What JAX-RS serves, found by looking through the classes, as no registry could be complete. */
public final class ServedMethods {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final String PATTERN = "\\{(\\w+)\\s*:[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}";

    private ServedMethods() {}

    /** Every resource of pages, API and webhooks. */
    public static List<Class<?>> resources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/tsagaan/web"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                    .<Class<?>>map(ServedMethods::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        }
    }

    /** Verb and path of each method of these resources, such as {@code GET /lots/{id}}. */
    public static SortedSet<String> of(Collection<Class<?>> resources) {
        return resources.stream()
                .flatMap(
                        resource ->
                                Arrays.stream(resource.getDeclaredMethods())
                                        .flatMap(method -> of(resource, method)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " " + path(resource, method));
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        var whole = resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        return whole.replace("//", "/").replaceAll(PATTERN, "{$1}");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ServedMethods.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

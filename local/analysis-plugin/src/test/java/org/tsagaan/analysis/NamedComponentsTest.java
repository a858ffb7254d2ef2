package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search server knows the components by named_components.json alone. */
class NamedComponentsTest {

    private static final Path SHIPPED = Path.of("src/main/plugin/named_components.json");
    private static final Path BROKEN = Path.of("src/test/resources/org/tsagaan/analysis");

    @Test
    void namesEveryAnnotatedClass() throws Exception {
        assertNamesTheComponents(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_component.json", "wrong_class.json"})
    void isCaughtWhenItDiffers(String file) {
        assertThatThrownBy(() -> assertNamesTheComponents(BROKEN.resolve(file)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void bearsOurPrefixEverywhere() throws Exception {
        assertThat(annotated())
                .isNotEmpty()
                .allMatch(
                        component ->
                                component
                                        .getAnnotation(NamedComponent.class)
                                        .value()
                                        .startsWith("tsagaan_"));
    }

    private static void assertNamesTheComponents(Path file) throws Exception {
        assertThat(Files.readString(file)).isEqualTo(json());
    }

    private static String json() throws Exception {
        Map<String, Map<String, String>> kinds = new TreeMap<>();
        for (Class<?> component : annotated().toList()) {
            kinds.computeIfAbsent(component.getInterfaces()[0].getName(), kind -> new TreeMap<>())
                    .put(
                            component.getAnnotation(NamedComponent.class).value(),
                            component.getName());
        }
        return kinds.entrySet().stream()
                .map(kind -> "  \"" + kind.getKey() + "\": " + members(kind.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String members(Map<String, String> components) {
        return components.entrySet().stream()
                .map(one -> "    \"" + one.getKey() + "\": \"" + one.getValue() + "\"")
                .collect(Collectors.joining(",\n", "{\n", "\n  }"));
    }

    private static Stream<Class<?>> annotated() throws IOException, URISyntaxException {
        Path classes =
                Path.of(
                        FoldFilterFactory.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .<Class<?>>map(NamedComponentsTest::load)
                    .filter(type -> type.isAnnotationPresent(NamedComponent.class))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(file, e);
        }
    }
}

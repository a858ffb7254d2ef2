package org.tsagaan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API and the pages are two faces that do not know each other. */
class FacesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/tsagaan/web");

    @Test
    void theApiAndThePagesDoNotKnowEachOther() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            for (var source : sources) {
                var face = SOURCES.relativize(source).getName(0).toString();
                assertThat(isTrespassing(face, Files.readString(source)))
                        .as(source.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void aTrespassIsSeenByTheRule() {
        assertThat(isTrespassing("api", "import org.tsagaan.web.page.shop.Cards;")).isTrue();
        assertThat(isTrespassing("page", "org.tsagaan.web.api.Callers callers;")).isTrue();
        assertThat(isTrespassing("api", "import org.tsagaan.web.frame.Fault;")).isFalse();
    }

    private static boolean isTrespassing(String face, String source) {
        return switch (face) {
            case "api" -> source.contains("org.tsagaan.web.page.");
            case "page" -> source.contains("org.tsagaan.web.api.");
            default -> false;
        };
    }
}

package org.tsagaan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static final Machine MACHINE =
            new Machine(Instant.parse("2026-11-24T08:00:00Z"), "a \"fast\" one", 2, 0.5, "25");

    @TempDir private Path directory;

    private final List<String> screen = new ArrayList<>();

    @Test
    void aFigureIsShownWithItsRatioAndWhatItIsComparedWith() {
        figures().add(Figure.of("pages", "Product page", 50, "/s").comparedWith("ping", 200));
        assertThat(screen)
                .singleElement()
                .asString()
                .contains("Product page", "50.0 /s", "0.25", "of ping: 200.0/s");
    }

    @Test
    void nothingIsDividedByNothing() {
        Figure figure = Figure.of("pages", "Product page", 50, "/s").comparedWith("ping", 0);
        assertThat(figure.ratio()).isEmpty();
    }

    @Test
    void programsReadThemWithTheMachineTheyWereTakenOn() throws IOException {
        Figures figures = figures();
        figures.add(Figure.of("rest", "Memory", 12, "MB").noting("of all"));
        Path file = directory.resolve("figures.json");
        figures.write(file, MACHINE);
        assertThat(Files.readString(file))
                .contains("\"processor\": \"a \\\"fast\\\" one\"", "\"name\": \"Memory\"")
                .contains("\"value\": 12.0", "\"note\": \"of all\"");
    }

    private Figures figures() {
        return new Figures(screen::add);
    }
}

package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** All that was measured, as a table for people and as JSON for programs. */
final class Figures {
    private final List<Figure> all = new ArrayList<>();
    private final Consumer<String> screen;

    /**
     * @param screen shows each line as soon as it is known
     */
    Figures(Consumer<String> screen) {
        this.screen = screen;
    }

    /** Keeps a figure and shows it. */
    void add(Figure figure) {
        all.add(figure);
        screen.accept(line(figure));
    }

    /** Writes them with the place and time they were taken at. */
    void write(Path file, Machine machine) {
        StringBuilder json = new StringBuilder("{\n  \"machine\": ").append(machine.json());
        json.append(",\n  \"figures\": [");
        String separator = "\n    ";
        for (Figure each : all) {
            json.append(separator).append(json(each));
            separator = ",\n    ";
        }
        try {
            Files.writeString(file, json.append("\n  ]\n}\n"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String line(Figure figure) {
        String ratio =
                figure.ratio().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", figure.ratio().getAsDouble())
                        : "";
        return String.format(
                        Locale.ROOT,
                        "  %-46s %,11.1f %-4s %6s  %s",
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        ratio,
                        figure.note().orElse(""))
                .stripTrailing();
    }

    private static String json(Figure figure) {
        String ratio =
                figure.ratio().isPresent()
                        ? String.format(
                                Locale.ROOT, ", \"ratio\": %.3f", figure.ratio().getAsDouble())
                        : "";
        return String.format(
                Locale.ROOT,
                "{\"group\": %s, \"name\": %s, \"value\": %.1f, \"unit\": %s%s, \"note\": %s}",
                quoted(figure.group()),
                quoted(figure.name()),
                figure.value(),
                quoted(figure.unit()),
                ratio,
                quoted(figure.note().orElse("")));
    }

    /** A text as JSON writes it; what is measured has names without control characters. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

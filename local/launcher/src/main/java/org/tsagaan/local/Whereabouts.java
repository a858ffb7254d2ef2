package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a running market has written down about itself, for commands beside it: the ports of its
 * parts, and how long each took to start.
 *
 * @param facts by name: {@code port.…} and {@code started.…} in milliseconds
 */
public record Whereabouts(Map<String, String> facts) {

    public Whereabouts {
        facts = new TreeMap<>(facts);
    }

    /** Those of the market that runs on this data, if one does. */
    public static Optional<Whereabouts> find(DataDirectory data) {
        Path file = file(data);
        if (!Files.exists(file) || data.pidFile("payara").listAlive().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Whereabouts(
                            Files.readAllLines(file).stream()
                                    .map(line -> line.split("=", 2))
                                    .filter(both -> both.length == 2)
                                    .collect(Collectors.toMap(both -> both[0], both -> both[1]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes them down. */
    void write(DataDirectory data) {
        String text =
                facts.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            Files.writeString(file(data), text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static void forget(DataDirectory data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /**
     * The port of a part.
     *
     * @throws MarketFailure when the part runs elsewhere
     */
    public int port(String part) {
        String port = facts.get("port." + part);
        if (port == null) {
            throw new MarketFailure(
                    "This market runs no " + part + " of its own.",
                    "Use a market that runs all its parts here.");
        }
        return Integer.parseInt(port);
    }

    /** How long each part took to start, in milliseconds, by its name. */
    public Map<String, Long> startMillis() {
        Map<String, Long> all = new TreeMap<>();
        facts.forEach(
                (name, value) -> {
                    if (name.startsWith("started.")) {
                        all.put(name.substring("started.".length()), Long.valueOf(value));
                    }
                });
        return all;
    }

    private static Path file(DataDirectory data) {
        return data.of("run").resolve("whereabouts.properties");
    }
}

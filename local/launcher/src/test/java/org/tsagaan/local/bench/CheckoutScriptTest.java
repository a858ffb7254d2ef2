package org.tsagaan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script asks for no value that nobody gives it. */
class CheckoutScriptTest {
    private static final Pattern GIVEN =
            Pattern.compile("(?m)^(?:\\\\set (\\w+) |select (.*) from bench.* \\\\gset$)");
    private static final Pattern ASKED = Pattern.compile("(?<![:\\w]):([a-z_]+)");
    private static final Set<String> OF_PGBENCH = Set.of("orders", "next", "last");

    @Test
    void everyVariableItAsksForIsGiven() throws IOException {
        Set<String> given = new TreeSet<>(OF_PGBENCH);
        GIVEN.matcher(script())
                .results()
                .forEach(
                        found ->
                                given.addAll(
                                        List.of(
                                                Objects.requireNonNullElse(
                                                                found.group(1), found.group(2))
                                                        .split(", "))));
        Set<String> asked = new TreeSet<>();
        ASKED.matcher(script()).results().forEach(found -> asked.add(found.group(1)));
        assertThat(given).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void itIsOneTransaction() throws IOException {
        assertThat(script().lines().filter(line -> line.matches("(BEGIN|COMMIT);")))
                .containsExactly("BEGIN;", "COMMIT;");
    }

    private static String script() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CheckoutBench.class.getResourceAsStream("checkout.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.tsagaan.local.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Entry of {@code ./market test}. It is run from its source, before anything is built, and
 * therefore uses nothing but the JDK.
 */
public final class WholeProof {
    private WholeProof() {}

    /**
     * Exit codes: 0 all passed, else Maven's.
     *
     * @param words given on to Maven
     */
    public static void main(String[] words) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("tsagaan.home", ".")).toAbsolutePath();
        if (!Browser.isThere() && !Browser.install()) {
            System.err.println("The browser tests need Chromium, and it cannot be installed here.");
            System.err.println("Install it (Debian: apt install chromium) and run this again.");
            System.exit(1);
        }
        Instant began = Instant.now();
        int code = maven(home, List.of(words));
        Duration took = Duration.between(began, Instant.now());
        System.out.println();
        Tally.since(home, began).lines().forEach(System.out::println);
        System.out.printf(
                "  %s in %d min %d s%n",
                code == 0 ? "All passed" : "FAILED", took.toMinutes(), took.toSecondsPart());
        System.exit(code);
    }

    private static int maven(Path home, List<String> words)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "mvn",
                                "-B",
                                "-ntp",
                                "-T",
                                "2",
                                "-fae",
                                "spotless:check",
                                "verify"));
        command.addAll(words);
        return new ProcessBuilder(command).directory(home.toFile()).inheritIO().start().waitFor();
    }
}

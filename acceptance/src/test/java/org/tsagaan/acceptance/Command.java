package org.tsagaan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code ./market} answered to a command beside the running market. */
record Command(int exitCode, String said) {

    /** The command line of {@code ./market} with these words. */
    static List<String> line(String... words) {
        Path home = Path.of(System.getProperty("tsagaan.home"));
        Path launcher = home.resolve("local/launcher/target");
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx256m",
                                "-Dtsagaan.home=" + home,
                                "-cp",
                                launcher.resolve("*") + ":" + launcher.resolve("lib/*"),
                                "org.tsagaan.local.Main"));
        line.addAll(List.of(words));
        return line;
    }

    /** Runs it on the data of the market under test, to its end. */
    static Command run(String... words) {
        List<String> line = line(words);
        line.add("--data");
        line.add(data().toString());
        return run(Map.of(), line);
    }

    /** Runs a command line to its end, with these variables in its environment. */
    static Command run(Map<String, String> environment, List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where the market under test keeps its data. */
    static Path data() {
        return Path.of(System.getProperty("tsagaan.acceptance.data"));
    }
}

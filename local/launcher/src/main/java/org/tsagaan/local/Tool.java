package org.tsagaan.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that does one thing and ends. */
public final class Tool {
    private Tool() {}

    /**
     * Runs it and returns what it said.
     *
     * @param purpose completes "… failed"
     * @throws MarketFailure with what it said, when it fails
     */
    public static String run(
            String purpose, List<String> words, Map<String, String> environment, Path directory) {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw failed(purpose, said);
            }
            return said;
        } catch (IOException unstartable) {
            throw failed(purpose, String.valueOf(unstartable.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(purpose, "interrupted");
        }
    }

    private static MarketFailure failed(String purpose, String said) {
        return new MarketFailure(
                purpose + " failed: " + said.strip(),
                "`./market doctor` checks what usually does.");
    }
}

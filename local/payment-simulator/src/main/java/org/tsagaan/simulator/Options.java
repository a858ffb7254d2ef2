package org.tsagaan.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the command line says.
 *
 * @param port where it listens, 0 for any free port
 * @param data the folder of its journal
 * @param webhookUrl where events are posted
 * @param webhookSecret signs events of the platform
 * @param connectWebhookSecret signs events of connected accounts
 * @param apiKey the only secret key that is let in
 * @param publicUrl where browsers reach it; empty for its own address on this machine
 */
public record Options(
        int port,
        Path data,
        URI webhookUrl,
        String webhookSecret,
        String connectWebhookSecret,
        String apiKey,
        String publicUrl) {
    /** How it is called. */
    public static final String USAGE =
            "--port P --data DIR --webhook-url URL --webhook-secret S [--connect-webhook-secret S2]"
                    + " [--api-key sk_test_simulated] [--public-url URL]";

    private static final List<String> KNOWN =
            List.of(
                    "--port",
                    "--data",
                    "--webhook-url",
                    "--webhook-secret",
                    "--connect-webhook-secret",
                    "--api-key",
                    "--public-url");

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if one is missing, unknown or wrong; the message is for
     *     people
     */
    public static Options read(String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!KNOWN.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException("cannot read " + args[i] + "; usage: " + USAGE);
            }
            given.put(args[i], args[i + 1]);
        }
        String secret = need(given, "--webhook-secret");
        return new Options(
                port(need(given, "--port")),
                Path.of(need(given, "--data")),
                URI.create(need(given, "--webhook-url")),
                secret,
                given.getOrDefault("--connect-webhook-secret", secret),
                given.getOrDefault("--api-key", "sk_test_simulated"),
                given.getOrDefault("--public-url", ""));
    }

    private static String need(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing; usage: " + USAGE);
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port is a number, not " + text, e);
        }
        throw new IllegalArgumentException("--port is between 0 and 65535, not " + text);
    }
}

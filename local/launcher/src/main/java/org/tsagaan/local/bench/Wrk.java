package org.tsagaan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Tool;

/** Debian's load generator {@code wrk}: one thread, so many connections, requests in a circle. */
record Wrk(Path program, Path scratch, int connections, int seconds) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("(50|99)%\\s+([0-9.]+)(us|ms|s)");
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);
    private static final Pattern WRONG =
            Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");

    /**
     * @param headers beside those that wrk writes itself
     * @param body empty for a GET
     */
    record Call(String path, Map<String, String> headers, String body) {
        static Call get(String path) {
            return new Call(path, Map.of(), "");
        }

        Call with(String header, String value) {
            return new Call(path, Map.of(header, value), body);
        }

        /** The same with other text in its address, and in its body if it stands there. */
        Call replacing(String old, String text) {
            return new Call(path.replace(old, text), headers, body.replace(old, text));
        }

        private String lua() {
            String fields =
                    headers.entrySet().stream()
                            .map(e -> "[" + lua(e.getKey()) + "]=" + lua(e.getValue()))
                            .collect(Collectors.joining(","));
            return "  requests[#requests + 1] = wrk.format(%s, %s, {%s}, %s)\n"
                    .formatted(
                            lua(body.isEmpty() ? "GET" : "POST"),
                            lua(path),
                            fields,
                            body.isEmpty() ? "nil" : lua(body));
        }

        private static String lua(String text) {
            return '"'
                    + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                    + '"';
        }
    }

    /**
     * What it measured.
     *
     * @param perSecond requests answered with 2xx
     * @param p50 milliseconds within which half of them were
     * @param p99 milliseconds within which all but one of a hundred were
     */
    record Load(double perSecond, double p50, double p99) {}

    /** The same with another number of connections. */
    Wrk with(int count) {
        return new Wrk(program, scratch, count, seconds);
    }

    /** Requests answered with 2xx per second. */
    double perSecond(String url, List<Call> calls) {
        return load(url, calls).perSecond();
    }

    /** Asks in a circle for the time it was told. */
    Load load(String url, List<Call> calls) {
        Path script = scratch.resolve("calls.lua");
        try {
            Files.writeString(script, script(calls));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        List<String> words = new ArrayList<>(List.of(program.toString(), "-t1", "--latency"));
        // A slow answer lowers the rate; wrk would call it a failure after two seconds.
        words.add("--timeout=30s");
        words.addAll(List.of("-c" + connections, "-d" + seconds + "s", "-s", script.toString()));
        words.add(url);
        return read(Tool.run("wrk", words, Map.of(), scratch));
    }

    private static String script(List<Call> calls) {
        return "local requests, i = {}, 0\nfunction init()\n"
                + calls.stream().map(Call::lua).collect(Collectors.joining())
                + "end\nfunction request()\n  i = i % #requests + 1\n  return requests[i]\nend\n";
    }

    /**
     * Reads what wrk says.
     *
     * @throws MarketFailure when not all was answered as it should be
     */
    static Load read(String said) {
        Matcher wrong = WRONG.matcher(said);
        if (wrong.find()) {
            throw new MarketFailure(
                    "Not all requests were answered as they should: " + wrong.group(),
                    "Look into logs/payara-server.log of the data directory.");
        }
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new MarketFailure("wrk said no rate: " + said, "Run it by hand.");
        }
        return new Load(
                Double.parseDouble(rate.group(1)), latency(said, "50"), latency(said, "99"));
    }

    private static double latency(String said, String percentile) {
        return LATENCY.matcher(said)
                .results()
                .filter(found -> found.group(1).equals(percentile))
                .mapToDouble(
                        found ->
                                Double.parseDouble(found.group(2))
                                        * MILLIS.getOrDefault(found.group(3), 1.0))
                .findFirst()
                .orElseThrow(
                        () -> new MarketFailure("wrk said no latency: " + said, "Run it by hand."));
    }
}

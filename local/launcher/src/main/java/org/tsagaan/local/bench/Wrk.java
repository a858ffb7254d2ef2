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

    /** Requests answered with 2xx per second. */
    double perSecond(String url, List<Call> calls) {
        Path script = scratch.resolve("calls.lua");
        try {
            Files.writeString(script, script(calls));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        List<String> words = new ArrayList<>(List.of(program.toString(), "-t1"));
        // A slow answer lowers the rate; wrk would call it a failure after two seconds.
        words.add("--timeout=30s");
        words.addAll(List.of("-c" + connections, "-d" + seconds + "s", "-s", script.toString()));
        words.add(url);
        return rate(Tool.run("wrk", words, Map.of(), scratch));
    }

    private static String script(List<Call> calls) {
        return "local requests, i = {}, 0\nfunction init()\n"
                + calls.stream().map(Call::lua).collect(Collectors.joining())
                + "end\nfunction request()\n  i = i % #requests + 1\n  return requests[i]\nend\n";
    }

    private static double rate(String said) {
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
        return Double.parseDouble(rate.group(1));
    }
}

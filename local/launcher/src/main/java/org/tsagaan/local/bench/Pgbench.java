package org.tsagaan.local.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.local.Database;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Tool;

/**
 * PostgreSQL's own {@code pgbench} playing a script again and again, as the role {@code market},
 * with prepared statements, as the application's driver has them.
 */
record Pgbench(
        Path program, Path script, Database database, int seconds, Map<String, Long> variables) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED =
            Pattern.compile("number of failed transactions: ([1-9]\\d*)|client \\d+ (aborted.*)");

    /** Whole transactions per second. */
    double perSecond(int clients) {
        List<String> words = new java.util.ArrayList<>();
        words.addAll(List.of(program.toString(), "-n", "-M", "prepared"));
        words.addAll(List.of("-h", "127.0.0.1", "-p", "" + database.port(), "-U", "market"));
        words.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(2, clients)));
        words.addAll(List.of("-T", "" + seconds));
        words.addAll(List.of("-f", script.toString()));
        variables.forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        words.add("market");
        Map<String, String> secret = Map.of("PGPASSWORD", database.password());
        return rate(Tool.run("pgbench", words, secret, script.resolveSibling(".").normalize()));
    }

    private static double rate(String said) {
        Matcher failed = FAILED.matcher(said);
        Matcher rate = RATE.matcher(said);
        if (failed.find() || !rate.find()) {
            throw new MarketFailure(
                    "pgbench could not play the script: " + said.strip(),
                    "The script must be captured anew when checkout has changed: see its head.");
        }
        return Double.parseDouble(rate.group(1));
    }
}

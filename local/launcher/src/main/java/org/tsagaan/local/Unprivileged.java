package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL and Elasticsearch refuse to run as root. When the launcher does, they run in a user
 * namespace of their own where root is nobody in particular; where the kernel forbids that, as the
 * user {@code nobody}, who is given their directories.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE =
            List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");
    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private Unprivileged() {}

    /** The words before a command that must not be root; none for an ordinary user. */
    static List<String> prefix(Path... directories) {
        if (!isRoot()) {
            return List.of();
        }
        if (succeeds(NAMESPACE)) {
            return NAMESPACE;
        }
        giveToNobody(directories);
        return NOBODY;
    }

    /** The words that give a command a session of its own, where the machine has them. */
    static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("setsid") : List.of();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void giveToNobody(Path... directories) {
        for (Path each : directories) {
            if (!run(List.of("chown", "-R", "65534:65534", each.toString()))) {
                throw new MarketFailure(
                        "PostgreSQL and Elasticsearch refuse to run as root, and "
                                + each
                                + " cannot be given to the user nobody.",
                        "Run ./market as an ordinary user.");
            }
        }
        for (Path each : directories) {
            String[] test = {"test", "-w", each.toString()};
            if (!succeeds(NOBODY, test)) {
                throw new MarketFailure(
                        "The user nobody, whom PostgreSQL runs as here, cannot reach " + each + ".",
                        "Choose a directory outside /root with --data, or run as an ordinary"
                                + " user.");
            }
        }
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        List<String> words = new java.util.ArrayList<>(prefix);
        words.addAll(command.length == 0 ? List.of("true") : List.of(command));
        return run(words);
    }

    private static boolean run(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

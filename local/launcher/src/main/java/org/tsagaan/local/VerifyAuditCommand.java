package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code ./market verify-audit}: reads the whole audit trail as the auditor, from outside the
 * application, and compares it with its seals and with the anchors beside the database.
 */
final class VerifyAuditCommand implements LocalCommand {
    private static final String CHECK = "org.tsagaan.audit.VerifyAudit";

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String summary() {
        return "say whether the audit trail was tampered with [--data .market] [--url jdbc:…]";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of(), Set.of("--data", "--url"));
        DataDirectory data = new DataDirectory(Path.of(arguments.get("--data", ".market")));
        String given = arguments.get("--url", "");
        String url = given.isEmpty() ? Database.running(data).url() : given;
        Home home = Home.ofProperty();
        String classes = application(home) + ":" + home.root() + "/local/launcher/target/lib/*";
        ProcessBuilder check =
                new ProcessBuilder(
                        Home.javaHome() + "/bin/java",
                        "-cp",
                        classes,
                        CHECK,
                        url,
                        "auditor",
                        data.of("files").toString());
        check.environment().putIfAbsent("MARKET_AUDITOR_PASSWORD", "auditor");
        try {
            return check.inheritIO().start().waitFor();
        } catch (IOException refused) {
            throw new MarketFailure(
                    "The check cannot be started: " + refused.getMessage(), "Run it again.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MarketFailure("The check was stopped.", "Run it again.");
        }
    }

    private static Path application(Home home) {
        try (Stream<Path> built = Files.list(home.root().resolve("ejb/target"))) {
            return built.filter(VerifyAuditCommand::isApplication)
                    .findFirst()
                    .orElseThrow(VerifyAuditCommand::notBuilt);
        } catch (IOException unreadable) {
            throw notBuilt();
        }
    }

    private static boolean isApplication(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("tsagaan-ejb-")
                && name.endsWith(".jar")
                && !name.endsWith("-client.jar");
    }

    private static MarketFailure notBuilt() {
        return new MarketFailure("The application is not built.", "Run ./market verify-audit.");
    }
}

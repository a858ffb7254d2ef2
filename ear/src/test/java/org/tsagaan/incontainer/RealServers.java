package org.tsagaan.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.tsagaan.local.TestServers;

/**
 * Starts a PostgreSQL, a payment simulator and a Payara on free ports before the first test, as the
 * launcher starts them for people, and stops them after the last.
 */
public final class RealServers implements LauncherSessionListener {
    private @Nullable TestServers servers;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MARKET_DEMONSTRATION", "false");
        environment.put("MARKET_FILES", emptyFolder("files"));
        environment.put("MARKET_MAIL_DIRECTORY", emptyFolder("mail"));
        TestServers started =
                TestServers.start(
                        Path.of(System.getProperty("tsagaan.data", "target/in-container")),
                        environment);
        System.setProperty("in-container.admin.port", String.valueOf(started.adminPort()));
        System.setProperty("in-container.admin.password", started.adminPassword());
        servers = started;
    }

    /** New for each run, as the database is: what is kept beside it belongs to it. */
    private static String emptyFolder(String name) {
        try {
            return Files.createTempDirectory("tsagaan-" + name).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (servers != null) {
            servers.close();
        }
    }
}

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
 * Starts a PostgreSQL, a payment simulator, a mail server and a Payara on free ports before the
 * first test, as the launcher starts them for people, and stops them after the last.
 */
public final class RealServers implements LauncherSessionListener {
    private static volatile @Nullable TestServers servers;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MARKET_DEMONSTRATION", "false");
        environment.put("MARKET_FILES", emptyFolder("files"));
        environment.putAll(PostOffice.open());
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

    /** What the servers are doing, for people to read. */
    static String activity() {
        TestServers started = servers;
        return started == null ? "They have not started." : started.activity();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestServers started = servers;
        if (started != null) {
            started.close();
        }
        PostOffice.close();
    }
}

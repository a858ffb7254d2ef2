package org.tsagaan.local.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Debian's Chromium, which the browser tests drive. */
final class Browser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private Browser() {}

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM);
    }

    /** Installs it when this user may; whether it is there afterwards. */
    static boolean install() throws InterruptedException {
        List<String> may = new ArrayList<>();
        if (!"root".equals(System.getProperty("user.name"))) {
            may.addAll(List.of("sudo", "-n"));
        }
        System.out.println("  Installing Chromium for the browser tests");
        return succeeds(may, "apt-get", "-qq", "update")
                && succeeds(may, "apt-get", "-qq", "-y", "install", "chromium")
                && isThere();
    }

    private static boolean succeeds(List<String> may, String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(may);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}

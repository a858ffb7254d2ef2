package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, where there is no JDK that is new enough. */
class OldJdkTest {
    @TempDir private Path directory;

    @Test
    void aJdkTooOldIsRefusedWithTheRemedy() throws IOException, InterruptedException {
        Path old = Files.createDirectories(directory.resolve("jdk-17/bin")).resolve("javac");
        Files.writeString(old, "#!/bin/sh\necho javac 17.0.9\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Process process = market(directory.resolve("jdk-17"));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("needs JDK 25 or newer", "Install one", "JAVA_HOME");
    }

    private Process market(Path javaHome) throws IOException {
        Path command = Path.of("../../market").toAbsolutePath().normalize();
        ProcessBuilder builder = new ProcessBuilder("bash", command.toString(), "doctor");
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME", javaHome.toString(),
                                "MARKET_JVMS", directory.toString()));
        return builder.redirectErrorStream(true).start();
    }
}

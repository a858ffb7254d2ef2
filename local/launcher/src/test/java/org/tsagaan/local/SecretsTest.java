package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir private Path directory;

    @Test
    void areMadeOnceAndKeptWhereOnlyTheOwnerReads() throws IOException {
        Path file = directory.resolve("secrets.properties");
        String made = Secrets.in(file).get("database.market");
        assertThat(made).hasSizeGreaterThan(30);
        assertThat(Secrets.in(file).get("database.market")).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void differFromOneAnother() {
        Secrets secrets = Secrets.in(directory.resolve("secrets.properties"));
        assertThat(secrets.get("a")).isNotEqualTo(secrets.get("b"));
    }
}

package org.tsagaan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartArchiveTest {
    private static final String CONTENT = "dairy ".repeat(5_000);

    @TempDir private Path directory;
    private Path parts = Path.of("");
    private PartArchive archive = new PartArchive(Path.of(""));

    @BeforeEach
    void anArchive() throws IOException {
        parts = Files.createDirectories(directory.resolve("parts"));
        archive = new PartArchive(directory.resolve("server-1.2.zip"));
        zip("server/bin/run", "server/lib/a.txt");
    }

    @Test
    void isUnpackedWithoutItsFirstDirectoryUnderItsNameAndVersion() {
        Path unpacked = archive.unpackIn(parts);
        assertThat(unpacked).isEqualTo(parts.resolve("server-1.2"));
        assertThat(unpacked.resolve("lib/a.txt")).hasContent(CONTENT);
        assertThat(archive.isUnpackedIn(parts)).isTrue();
    }

    @Test
    void aTruncatedArchiveIsToldWithTheRemedyAndLeavesNothingThatLooksUnpacked()
            throws IOException {
        byte[] whole = Files.readAllBytes(archive.file());
        Files.write(archive.file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused();
    }

    @Test
    void aFlippedByteInAFileIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(archive.file());
        bytes[60] ^= 1;
        Files.write(archive.file(), bytes);
        assertRefused();
    }

    @Test
    void anEntryThatLeadsOutsideIsRefused() throws IOException {
        zip("server/../../../outside.txt");
        assertRefused();
        assertThat(directory.resolve("../outside.txt")).doesNotExist();
    }

    @Test
    void aHalfFinishedUnpackingIsDoneAgain() throws IOException {
        Path beside = Files.createDirectories(parts.resolve("server-1.2.unpacking"));
        Files.writeString(beside.resolve("rubbish"), "from a launcher that was killed");
        Path unpacked = archive.unpackIn(parts);
        assertThat(unpacked.resolve("rubbish")).doesNotExist();
        assertThat(beside).doesNotExist();
    }

    @Test
    void aFileLostOrCutAfterwardsIsNoticedAndMadeAgain() throws IOException {
        Path file = archive.unpackIn(parts).resolve("lib/a.txt");
        Files.writeString(file, "cut");
        assertThat(archive.isUnpackedIn(parts)).isFalse();
        archive.unpackIn(parts);
        assertThat(file).hasContent(CONTENT);
    }

    @Test
    void anArchiveThatMavenHasNotFetchedIsNamed() {
        assertThatThrownBy(() -> PartArchive.find(directory, "payara-*.zip"))
                .isInstanceOf(MarketFailure.class)
                .hasMessageContaining("payara-*.zip");
    }

    private void assertRefused() {
        assertThatThrownBy(() -> archive.unpackIn(parts))
                .isInstanceOf(MarketFailure.class)
                .hasMessageContaining("server-1.2.zip cannot be unpacked")
                .extracting(failure -> ((MarketFailure) failure).remedy())
                .asString()
                .contains("delete that file");
        assertThat(archive.isUnpackedIn(parts)).isFalse();
        assertThat(parts.resolve("server-1.2")).doesNotExist();
    }

    private void zip(String... names) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive.file());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(CONTENT.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}

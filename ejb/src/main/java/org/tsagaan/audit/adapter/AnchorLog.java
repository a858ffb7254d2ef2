package org.tsagaan.audit.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tsagaan.audit.model.Anchor;

/**
 * The file outside the database in which the hash of every seal is kept, one line each. Several
 * instances may share it, or each have its own.
 */
public final class AnchorLog {

    /** Its name within the market's files. */
    public static final String NAME = "audit-anchor.log";

    private final Path file;

    public AnchorLog(Path files) {
        this.file = files.resolve(NAME);
    }

    /** What the file says, and how many of its lines say nothing. */
    public record Content(List<Anchor> anchors, long unreadable) {

        public Content {
            anchors = List.copyOf(anchors);
        }
    }

    /**
     * @throws UncheckedIOException when it is there but cannot be read
     */
    public Content read() {
        if (!Files.exists(file)) {
            return new Content(List.of(), 0);
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            var parsed = lines.filter(line -> !line.isBlank()).map(Anchor::parse).toList();
            List<Anchor> anchors = parsed.stream().flatMap(Optional::stream).toList();
            return new Content(anchors, parsed.size() - anchors.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its length in bytes; zero when it is not there. */
    public long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last seal that it names; zero when it names none. */
    public long lastSealId() {
        return read().anchors().stream().mapToLong(Anchor::sealId).max().orElse(0);
    }

    /**
     * Adds lines and waits until they are on the disk. Begins on a line of its own, should a crash
     * have torn the last one.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void append(List<Anchor> anchors) {
        String lines = anchors.stream().map(Anchor::line).collect(Collectors.joining("\n"));
        byte[] bytes = ("\n" + lines + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

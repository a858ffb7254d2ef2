package org.tsagaan.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Papers and photographs in the configured storage, outside of everything that is served, each
 * under the digest of its bytes. A file is there before its row is committed.
 */
@ApplicationScoped
public class StoredFiles {

    @Inject
    @ConfigProperty(name = "market.files")
    private Optional<String> root;

    /** Stores a file and answers its digest. */
    public String store(byte[] bytes) {
        String digest = Hashes.sha256Hex(bytes);
        Path path = path(digest);
        if (!Files.exists(path)) {
            try {
                Files.createDirectories(path.getParent());
                Path unfinished = Files.createTempFile(path.getParent(), digest, ".part");
                Files.write(unfinished, bytes);
                Files.move(
                        unfinished,
                        path,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("A file can not be stored", e);
            }
        }
        return digest;
    }

    /**
     * A file to be handed out.
     *
     * @param digest of its bytes: another file has another
     */
    public record Opened(Path path, String digest) {}

    /** The file of a digest, to be handed out. */
    public Opened open(String digest) {
        return new Opened(path(digest), digest);
    }

    /** Where the file of a digest is. */
    public Path path(String digest) {
        return Path.of(
                root.orElseThrow(StoredFiles::nowhere),
                "documents",
                digest.substring(0, 2),
                digest);
    }

    private static BrokenInvariant nowhere() {
        return new BrokenInvariant("market.files is not set: files can not be kept");
    }
}

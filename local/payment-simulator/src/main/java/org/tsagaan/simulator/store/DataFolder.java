package org.tsagaan.simulator.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of one simulator, locked for as long as it is open. */
final class DataFolder implements Closeable {
    private final Path directory;
    private final FileChannel lock;

    private DataFolder(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static DataFolder lock(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(
                        directory.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new IOException(
                    "another payment simulator uses " + directory + ": stop it, or choose --data");
        }
        return new DataFolder(directory, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Journal openJournal() throws IOException {
        return new Journal(directory.resolve("journal.jsonl"));
    }

    /** An empty journal, to be filled and then put in the place of the old one. */
    Journal openSuccessor() throws IOException {
        Files.deleteIfExists(successor());
        return new Journal(successor());
    }

    /**
     * Puts the successor in the place of the journal; after a crash one of the two is there whole.
     */
    void replaceJournal() throws IOException {
        Files.move(
                successor(),
                directory.resolve("journal.jsonl"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(directory, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private Path successor() {
        return directory.resolve("journal.jsonl.new");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

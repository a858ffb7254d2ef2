package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a data directory for one launcher; the system lets go of it however the launcher ends. */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the directory.
     *
     * @throws MarketFailure when another launcher has it
     */
    static DataLock take(DataDirectory data) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            data.of("run").resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new MarketFailure(
                        "A market is already running on the data directory " + data.root() + ".",
                        "Stop it first, or choose another directory with --data and another port"
                                + " with --port.");
            }
            return new DataLock(channel);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisLauncher) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

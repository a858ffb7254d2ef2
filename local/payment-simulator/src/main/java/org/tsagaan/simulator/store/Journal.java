package org.tsagaan.simulator.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that only grows. Writers append in turn; {@link #sync} returns once all that was appended
 * before is on the disk, and callers that wait at the same time share one flush.
 */
final class Journal implements Closeable {
    private final FileChannel channel;
    private final ReentrantLock flushing = new ReentrantLock();
    private final Condition flushed = flushing.newCondition();
    private volatile long end;
    private long durable;
    private boolean busy;

    Journal(Path file) throws IOException {
        channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        end = channel.size();
        durable = end;
    }

    /** The length in bytes. */
    long end() {
        return end;
    }

    /** Appends text at the end; callers hold the store's lock. */
    void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long position = end;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
        end = position;
    }

    /** Reads the text at a place. */
    String read(long position, int length) {
        return new String(bytes(position, length), StandardCharsets.UTF_8);
    }

    /** All of it from the start. */
    InputStream stream() throws IOException {
        return Channels.newInputStream(channel.position(0));
    }

    /** Reads so many bytes at a place, fewer at the end. */
    byte[] bytes(long position, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = channel.read(bytes, position + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Cuts the journal off at a place: what follows was never acknowledged. */
    void cut(long position) throws IOException {
        if (position < end) {
            channel.truncate(position);
            channel.force(true);
            end = position;
            durable = position;
        }
    }

    /** Returns when everything appended so far is on the disk. */
    void sync() {
        long wanted = end;
        flushing.lock();
        try {
            while (durable < wanted) {
                if (busy) {
                    flushed.awaitUninterruptibly();
                } else {
                    flush();
                }
            }
        } finally {
            flushing.unlock();
        }
    }

    private void flush() {
        busy = true;
        long target = end;
        flushing.unlock();
        boolean done = false;
        try {
            channel.force(false);
            done = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            flushing.lock();
            busy = false;
            if (done) {
                durable = Math.max(durable, target);
            }
            flushed.signalAll();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

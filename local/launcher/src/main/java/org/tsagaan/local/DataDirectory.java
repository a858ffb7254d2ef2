package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one directory that holds all a running market keeps: data of the parts, their logs, secrets
 * and the unpacked programs. Deleting it forgets the market.
 */
public record DataDirectory(Path root) {
    private static final long NEEDED_TO_UNPACK = 2_000_000_000L;
    private static final long NEEDED_TO_RUN = 500_000_000L;

    /** Makes the path absolute, so that it can be handed to any part. */
    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** Unpacked programs, one directory for each name and version; shared by nothing else. */
    public Path parts() {
        return root.resolve("parts");
    }

    /** Logs, one file for each part. */
    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    /** The process ids of a part. */
    public PidFile pidFile(String part) {
        return new PidFile(root.resolve("run").resolve(part + ".pid"));
    }

    /** What one part keeps. */
    public Path of(String part) {
        return root.resolve(part);
    }

    /**
     * Makes the directories.
     *
     * @throws MarketFailure when this user may not write here
     */
    public void create() {
        try {
            for (String each : new String[] {"parts", "logs", "run", "files", "mail"}) {
                Files.createDirectories(root.resolve(each));
            }
        } catch (IOException refused) {
            throw new MarketFailure(
                    "The data directory " + root + " cannot be written: " + refused.getMessage(),
                    "Give this user the directory, or choose another with --data.");
        }
    }

    /**
     * Refuses to go on when the disk is too full: to unpack takes 2 GB, to run 500 MB.
     *
     * @param unpacked whether the parts are already unpacked
     */
    public void requireSpace(boolean unpacked) {
        requireSpace(unpacked, usableBytes());
    }

    void requireSpace(boolean unpacked, long usable) {
        long needed = unpacked ? NEEDED_TO_RUN : NEEDED_TO_UNPACK;
        if (usable < needed) {
            throw new MarketFailure(
                    "The disk of %s has %d MB left; the market needs %d MB."
                            .formatted(root, usable / 1_000_000, needed / 1_000_000),
                    "Free some space, or choose a directory on another disk with --data.");
        }
    }

    /** Bytes that this user may still write on the disk of this directory. */
    public long usableBytes() {
        Path existing = root;
        while (!Files.exists(existing)) {
            existing = existing.resolveSibling("..").normalize();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

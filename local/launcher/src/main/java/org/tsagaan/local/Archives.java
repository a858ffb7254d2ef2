package org.tsagaan.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks archives and says what it wrote, one line a file: its size and its path. */
final class Archives {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private Archives() {}

    /** A zip without its first directory; checks every file against its checksum. */
    static List<String> unpackZip(Path zip, Path target) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            return unpackZip(file, target, true);
        }
    }

    /** A zip as it is; checks every file against its checksum. */
    static List<String> unpackFlatZip(Path zip, Path target) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            return unpackZip(file, target, false);
        }
    }

    /** PostgreSQL as its publisher packs it: an xz-compressed tar within a jar. */
    static List<String> unpackPostgres(Path jar, Path target) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(jar).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                if (entry.getName().endsWith(".txz")) {
                    return unpackTar(file.getInputStream(entry), target);
                }
            }
        }
        throw new IOException("no .txz in " + jar);
    }

    private static List<String> unpackZip(ZipFile file, Path target, boolean withoutFirst)
            throws IOException {
        List<String> written = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            String name = entry.getName();
            String path = withoutFirst ? name.substring(name.indexOf('/') + 1) : name;
            if (!entry.isDirectory()) {
                written.add(write(file, entry, inside(target, path)) + " " + path);
            } else {
                Files.createDirectories(inside(target, path));
            }
        }
        return written;
    }

    private static long write(ZipFile file, ZipArchiveEntry entry, Path path) throws IOException {
        CRC32 checksum = new CRC32();
        long size;
        try (InputStream in = file.getInputStream(entry)) {
            size = copy(in, path, checksum);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw new IOException("the checksum of " + entry.getName() + " is wrong");
        }
        setExecutable(path, entry.getUnixMode());
        return size;
    }

    private static List<String> unpackTar(InputStream compressed, Path target) throws IOException {
        List<String> written = new ArrayList<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(compressed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                Path path = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.resolveSibling("."));
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    written.add(copy(tar, path, new CRC32()) + " " + entry.getName());
                    setExecutable(path, entry.getMode());
                }
            }
        }
        return written;
    }

    private static long copy(InputStream in, Path path, CRC32 checksum) throws IOException {
        Files.createDirectories(path.resolveSibling("."));
        try (OutputStream out = new CheckedOutputStream(Files.newOutputStream(path), checksum)) {
            return in.transferTo(out);
        }
    }

    private static void setExecutable(Path path, int mode) throws IOException {
        if ((mode & OWNER_MAY_EXECUTE) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the entry " + name + " leads outside");
        }
        return path;
    }
}

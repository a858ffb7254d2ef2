package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories. */
final class Trees {
    private Trees() {}

    /** Deletes a directory with all that is in it; does nothing when there is none. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path each : list(directory).reversed()) {
            Files.deleteIfExists(each);
        }
    }

    /** Copies a directory with all that is in it to a place where nothing is yet. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : list(from)) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(each, target);
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        }
    }
}

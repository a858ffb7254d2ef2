package org.tsagaan.local.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.local.MarketFailure;
import org.tsagaan.local.Tool;

/** Programs of Debian that measuring needs; they are installed when this user may. */
final class Debian {
    private Debian() {}

    /**
     * The program, installed when it is not there and this is root on a Debian.
     *
     * @param name of the program
     * @param source the package that has it
     * @throws MarketFailure saying how to get it
     */
    static Path require(String name, String source) {
        return find(name).or(() -> install(name, source)).orElseThrow(() -> missing(name, source));
    }

    private static Optional<Path> find(String name) {
        String paths = System.getenv().getOrDefault("PATH", "/usr/bin");
        return Stream.concat(Stream.of(paths.split(":")), Stream.of("/usr/bin"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install(String name, String source) {
        if (!"root".equals(System.getProperty("user.name"))
                || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("  Installing " + source + " with apt-get");
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        Path here = Path.of("/");
        Tool.run("apt-get update", List.of("apt-get", "-qq", "update"), quiet, here);
        List<String> words =
                List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends", source);
        Tool.run("apt-get install " + source, words, quiet, here);
        return find(name);
    }

    private static MarketFailure missing(String name, String source) {
        return new MarketFailure(
                "To measure needs " + name + ", which is not on the PATH.",
                "Install it: apt install " + source);
    }
}

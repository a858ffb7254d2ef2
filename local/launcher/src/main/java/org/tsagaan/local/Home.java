package org.tsagaan.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout: where the built programs and the settings are. */
public record Home(Path root) {
    /** Makes the path absolute. */
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** The checkout that {@code ./market} or the build names in {@code tsagaan.home}. */
    public static Home ofProperty() {
        return new Home(Path.of(System.getProperty("tsagaan.home", ".")));
    }

    /** The archives that Maven fetched. */
    public Path archives() {
        return root.resolve("local/launcher/target/parts");
    }

    /** The application, as built. */
    public Path application() {
        return root.resolve("ear/target/market.ear");
    }

    /** A settings file of {@code config/}. */
    public Path config(String name) {
        return root.resolve("config").resolve(name);
    }

    /** The build folder of one of the programs in {@code local/}. */
    public Path target(String module) {
        return root.resolve("local").resolve(module).resolve("target");
    }

    /** The {@code java} that runs this launcher, which runs every part too. */
    public static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /**
     * Refuses to go on when this has not been built.
     *
     * @throws MarketFailure naming what is missing
     */
    public static Path requireBuilt(Path file) {
        if (!Files.exists(file)) {
            throw new MarketFailure(
                    file + " has not been built.", "Use ./market, which builds what is missing.");
        }
        return file;
    }
}

package org.tsagaan.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** The data of reading. In each, a line that begins with {@code #} is a comment. */
public enum Resource {
    /** The words that are never cut, one a line. */
    WORDS("words.txt"),
    /** The words that names of sellers have in common, one a line. */
    TRADE("trade.txt"),
    /** Pairs of a traditional character and its simplified form. */
    TRADITIONAL("traditional.txt"),
    /** Words that are not read as their characters are, each with its syllables. */
    READINGS("readings.txt");

    private final String file;

    Resource(String file) {
        this.file = file;
    }

    /** Its lines that say something, without surrounding blanks. */
    public Stream<String> lines() {
        return text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private String text() {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

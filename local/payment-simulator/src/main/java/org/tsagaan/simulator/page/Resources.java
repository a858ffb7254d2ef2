package org.tsagaan.simulator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files beside the pages. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        String file = "/org/tsagaan/simulator/page/" + name;
        try (InputStream in = Resources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties words(String language) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(text("words_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

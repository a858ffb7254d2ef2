package org.tsagaan.simulator.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of HTML with places to fill: {@code {{name}}} takes text and escapes it, {@code
 * {{{name}}}} takes HTML, {@code {{t.key}}} takes a word of the language.
 */
final class Template {
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{\\{([a-z.]+)}}}|\\{\\{(t\\.)?([a-z._]+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template named(String file) {
        return new Template(Resources.text(file));
    }

    /** Begins to fill it in. */
    Filling with(Words words) {
        return new Filling(words);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The values put in so far. */
    final class Filling {
        private final Map<String, String> values = new HashMap<>();
        private final Words words;

        private Filling(Words words) {
            this.words = words;
            values.put("lang", words.language());
        }

        Filling put(String name, String value) {
            values.put(name, value);
            return this;
        }

        String html() {
            Matcher place = PLACE.matcher(text);
            return place.replaceAll(match -> Matcher.quoteReplacement(fill(place)));
        }

        private String fill(Matcher place) {
            String raw = place.group(1);
            if (raw != null) {
                return value(raw);
            }
            String name = place.group(3);
            return escape(place.group(2) == null ? value(name) : words.of(name));
        }

        private String value(String name) {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("nothing to put in " + name);
            }
            return value;
        }
    }
}

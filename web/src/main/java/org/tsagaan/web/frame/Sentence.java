package org.tsagaan.web.frame;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a bundle, parsed once: a page has a hundred of them, and most have no place to
 * fill.
 */
final class Sentence {
    private final String pattern;
    private final MessageFormat format;
    private final @Nullable String constant;

    private Sentence(String pattern, MessageFormat format) {
        this.pattern = pattern;
        this.format = format;
        this.constant = format.getFormats().length == 0 ? format.format(new Object[0]) : null;
    }

    static Sentence of(String pattern, Locale locale) {
        return new Sentence(pattern, new MessageFormat(pattern, locale));
    }

    /** As it stands in its bundle. */
    String pattern() {
        return pattern;
    }

    /** What it always says, or null when it has places to fill. */
    @Nullable String constant() {
        return constant;
    }

    /** The sentence with its places filled. */
    String with(Object[] arguments) {
        // A format is no business of two threads at once; a copy is cheaper than parsing again.
        return ((MessageFormat) format.clone()).format(arguments);
    }
}

package org.tsagaan.kernel;

/** Patterns for {@code like} and {@code ilike}, in which what people typed means itself. */
public final class SqlPattern {

    private SqlPattern() {}

    /** What contains the text. */
    public static String containing(String text) {
        return '%' + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }
}

package org.tsagaan.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** A batch/lot number as GS1 allows it (AI 10): one to twenty visible ASCII characters. */
public record LotNumber(String text) {

    private static final Pattern ALLOWED = Pattern.compile("[!-~]{1,20}");

    /**
     * @throws IllegalArgumentException when the text is not a lot number
     */
    public LotNumber {
        if (!ALLOWED.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a lot number: " + text);
        }
    }

    /** Reads what a person typed; empty when it is no lot number. */
    public static Optional<LotNumber> parse(String text) {
        String stripped = text.strip();
        return ALLOWED.matcher(stripped).matches()
                ? Optional.of(new LotNumber(stripped))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}

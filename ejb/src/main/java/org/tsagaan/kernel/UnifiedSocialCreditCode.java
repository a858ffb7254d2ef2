package org.tsagaan.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code that names an organisation in China (GB 32100-2015): eighteen characters, of which the
 * last checks the others. Some genuine early codes fail that check, so that it is asked apart.
 */
public record UnifiedSocialCreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int MODULUS = 31;

    /**
     * @throws IllegalArgumentException when it has not the shape of a code
     */
    public UnifiedSocialCreditCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a unified social credit code: " + text);
        }
    }

    /** Reads what a person typed, in either case; empty when it has not the shape of a code. */
    public static Optional<UnifiedSocialCreditCode> parse(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches()
                ? Optional.of(new UnifiedSocialCreditCode(text))
                : Optional.empty();
    }

    /** Whether the last character is the right one. */
    public boolean checks() {
        return text.charAt(17) == expectedCheck();
    }

    /** The last character that the first seventeen ask for: weights 3 to the i, modulo 31. */
    public char expectedCheck() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return text;
    }
}

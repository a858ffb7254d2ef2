package org.tsagaan.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A GTIN-13, the number under the barcode (GS1 General Specifications): thirteen digits, the last
 * of which checks the others. A GTIN-14 with a leading zero, as GS1 Digital Link writes it, names
 * the same goods.
 */
public record Gtin(String digits) {

    private static final Pattern THIRTEEN_DIGITS = Pattern.compile("[0-9]{13}");
    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("0[0-9]{13}");

    /**
     * @throws IllegalArgumentException when the digits are not thirteen or the check digit is wrong
     */
    public Gtin {
        if (!THIRTEEN_DIGITS.matcher(digits).matches() || !hasValidCheckDigit(digits)) {
            throw new IllegalArgumentException("Not a GTIN-13: " + digits);
        }
    }

    /** Reads what a person or a scanner typed; empty when it is no valid GTIN. */
    public static Optional<Gtin> parse(String text) {
        String digits = text.strip();
        if (FOURTEEN_DIGITS.matcher(digits).matches()) {
            digits = digits.substring(1);
        }
        return THIRTEEN_DIGITS.matcher(digits).matches() && hasValidCheckDigit(digits)
                ? Optional.of(new Gtin(digits))
                : Optional.empty();
    }

    /** Completes twelve digits to a GTIN. */
    public static Gtin ofTwelveDigits(String twelve) {
        return new Gtin(twelve + checkDigit(twelve));
    }

    /** The GTIN of which only the check digit was wrong; empty when more is, or nothing. */
    public static Optional<Gtin> mended(String text) {
        String digits = text.strip();
        if (FOURTEEN_DIGITS.matcher(digits).matches()) {
            digits = digits.substring(1);
        }
        return THIRTEEN_DIGITS.matcher(digits).matches() && !hasValidCheckDigit(digits)
                ? Optional.of(ofTwelveDigits(digits.substring(0, 12)))
                : Optional.empty();
    }

    private static boolean hasValidCheckDigit(String digits) {
        return digits.charAt(12) - '0' == checkDigit(digits.substring(0, 12));
    }

    private static int checkDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return digits;
    }
}

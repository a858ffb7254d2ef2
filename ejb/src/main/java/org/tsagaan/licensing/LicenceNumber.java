package org.tsagaan.licensing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a food production licence: {@code SC}, three digits of category (105 is dairy), six of
 * administrative division, four of sequence, and a check digit by GB/T 17710 (MOD 11,10).
 *
 * @param text all sixteen characters, for example {@code SC10515252800016}
 */
public record LicenceNumber(String text) {

    private static final Pattern FORM = Pattern.compile("SC[0-9]{14}");

    /**
     * @throws IllegalArgumentException when the form or the check digit is wrong
     */
    public LicenceNumber {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a licence number: " + text);
        }
    }

    /** Reads what a person typed; empty when it is no licence number. */
    public static Optional<LicenceNumber> parse(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return isValid(text) ? Optional.of(new LicenceNumber(text)) : Optional.empty();
    }

    /**
     * Completes a number with its check digit.
     *
     * @param category three digits
     * @param divisionCode six digits (GB/T 2260)
     * @param sequence 0 to 9999
     */
    public static LicenceNumber of(String category, String divisionCode, int sequence) {
        String digits = category + divisionCode + "%04d".formatted(sequence);
        return new LicenceNumber("SC" + digits + checkDigit(digits));
    }

    public String category() {
        return text.substring(2, 5);
    }

    public String divisionCode() {
        return text.substring(5, 11);
    }

    private static boolean isValid(String text) {
        return FORM.matcher(text).matches()
                && text.charAt(15) - '0' == checkDigit(text.substring(2, 15));
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return text;
    }
}

package org.tsagaan.demonstration.model;

import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.UnifiedSocialCreditCode;
import org.tsagaan.licensing.LicenceNumber;

/** Numbers that check, and that nobody takes for real ones. */
public final class DemoNumbers {

    private static final int FIRST_GOODS = 10_001;
    private static final String DAIRY = "105";

    private DemoNumbers() {}

    /** A GTIN of GS1's example prefix 952. */
    public static String gtin(int index) {
        return Gtin.ofTwelveDigits("952%09d".formatted(FIRST_GOODS + index)).digits();
    }

    /**
     * A unified social credit code with DEM in it.
     *
     * @param registry the first two characters: 91 company, 92 household, 93 cooperative, 12 public
     *     institution, 11 authority
     * @param sequence 0 to 999
     */
    public static String creditCode(String registry, String division, int sequence) {
        String seventeen = registry + division + "MA0DEM%03d".formatted(sequence);
        return seventeen + new UnifiedSocialCreditCode(seventeen + "0").expectedCheck();
    }

    /** A production licence's number, right by its check digit. */
    public static String licence(String division, int sequence) {
        return LicenceNumber.of(DAIRY, division, sequence).text();
    }

    /** A workshop registration's number: opaque, marked DEMO. */
    public static String registration(String division, int sequence) {
        return "DEMO-%s-%04d".formatted(division, sequence);
    }
}

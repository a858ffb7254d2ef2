package org.tsagaan.kernel;

/**
 * Keys of the rules that refusals rest on; the faces have their names in each language. Only rules
 * whose text was read are named as law; what the market asks beyond them is its own rule.
 */
public final class Grounds {

    /** Food safety standards: local standards lapse when a national one comes. */
    public static final String FOOD_SAFETY_LAW_29 = "FOOD_SAFETY_LAW_29";

    /** A platform checks the licences of its sellers and stops service on serious violations. */
    public static final String FOOD_SAFETY_LAW_62 = "FOOD_SAFETY_LAW_62";

    /** Laboratories work within their accreditation; with art. 43 of the Regulations. */
    public static final String FOOD_SAFETY_LAW_84 = "FOOD_SAFETY_LAW_84";

    /** Re-tests: asked in time, made by another laboratory. */
    public static final String FOOD_SAFETY_LAW_88 = "FOOD_SAFETY_LAW_88";

    /** Notice 内政办发〔2022〕4号, measure 1: production licences. */
    public static final String NOTICE_MEASURE_1 = "NOTICE_MEASURE_1";

    /** The same, measure 5: registration of workshops. */
    public static final String NOTICE_MEASURE_5 = "NOTICE_MEASURE_5";

    /** The same, measure 6: kinds of workshops, parks, growth into enterprises. */
    public static final String NOTICE_MEASURE_6 = "NOTICE_MEASURE_6";

    /** The same, measure 7: testing, parks' own laboratories, who bears the cost. */
    public static final String NOTICE_MEASURE_7 = "NOTICE_MEASURE_7";

    /** The same, measure 8: every product executes a standard. */
    public static final String NOTICE_MEASURE_8 = "NOTICE_MEASURE_8";

    /** The same, measure 9: barcodes and demonstration stores. */
    public static final String NOTICE_MEASURE_9 = "NOTICE_MEASURE_9";

    /** Check characters of numbers on certificates. */
    public static final String GBT_17710 = "GBT_17710";

    /** The market's own rule. */
    public static final String MARKET_RULE = "MARKET_RULE";

    private Grounds() {}
}

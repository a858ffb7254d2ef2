package org.tsagaan.inspection.model;

/**
 * Public money for inspections of workshops (notice 内政办发〔2022〕4号, measure 7): it bears a share of
 * each fee, and the producer owes the rest.
 *
 * @param leftFen of a division's budget of a year, in fen
 * @param sharePercent of a fee that it bears, 1 to 100
 */
public record Subsidy(long leftFen, int sharePercent) {

    /** There is none. */
    public static final Subsidy NONE = new Subsidy(0, 100);

    private static final int WHOLE = 100;

    /** What it bears of a fee, in fen: what is less than a fen is the producer's to pay. */
    public long of(long fee) {
        return fee * sharePercent / WHOLE;
    }

    /** Whether there is so much left as it bears of a fee. */
    public boolean bears(long fee) {
        return leftFen >= of(fee);
    }
}

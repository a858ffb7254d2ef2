package org.tsagaan.inspection;

/**
 * Public money for inspections of a year in a division.
 *
 * @param budgetFen what there is, in fen
 * @param usedFen what was promised of it to inspections, in fen
 * @param sharePercent of a fee that it bears, 1 to 100
 * @param inspections how many it bears a share of
 */
public record SubsidyAccount(
        int year,
        String divisionCode,
        String divisionZh,
        String divisionEn,
        long budgetFen,
        long usedFen,
        int sharePercent,
        long inspections) {

    /** What is left, in fen. */
    public long leftFen() {
        return budgetFen - usedFen;
    }
}

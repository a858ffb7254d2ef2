package org.tsagaan.web.paper;

/**
 * What labels are printed on: a roll of a label printer, or a sheet of A4 in the grid of the sheets
 * that are sold ready cut. Lengths in millimetres.
 */
public enum LabelStock {
    ROLL_60_40(60, 40, 1, 1),
    ROLL_100_60(100, 60, 1, 1),
    A4_24(70, 37, 3, 8),
    A4_10(105, 57, 2, 5);

    private static final int A4_WIDTH = 210;
    private static final int A4_HEIGHT = 297;

    private final int width;
    private final int height;
    private final int columns;
    private final int rows;

    LabelStock(int width, int height, int columns, int rows) {
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
    }

    /** How wide a label is. */
    public int width() {
        return width;
    }

    /** How high a label is. */
    public int height() {
        return height;
    }

    /** Labels on a sheet; on a roll each label is a page. */
    public int perSheet() {
        return columns * rows;
    }

    /** Whether several labels share a sheet, so that one may have been begun before. */
    public boolean isSheet() {
        return perSheet() > 1;
    }

    int columns() {
        return columns;
    }

    float pageWidth() {
        return isSheet() ? A4_WIDTH : width;
    }

    float pageHeight() {
        return isSheet() ? A4_HEIGHT : height;
    }

    /** From the left edge of the page to a label. */
    float left(int place) {
        return (pageWidth() - columns * width) / 2 + place % columns * width;
    }

    /** From the upper edge of the page to a label. */
    float top(int place) {
        return (pageHeight() - rows * height) / 2 + place / columns * height;
    }
}

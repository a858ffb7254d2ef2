package org.tsagaan.order;

/** How what one seller sells reaches its buyer. */
public enum Delivery {
    STANDARD(1_200),
    COLD_CHAIN(2_800),
    /** The buyer comes for it: it is handed over where it is sold. */
    PICK_UP(0);

    private final long parcelFen;

    Delivery(long parcelFen) {
        this.parcelFen = parcelFen;
    }

    /** What it costs for the goods of one seller, in fen. */
    public long parcelFen() {
        return parcelFen;
    }
}

package org.tsagaan.order;

/** How a parcel travels. */
public enum Delivery {
    STANDARD(1_200),
    COLD_CHAIN(2_800);

    private final long parcelFen;

    Delivery(long parcelFen) {
        this.parcelFen = parcelFen;
    }

    /** What the parcel of one seller costs, in fen. */
    public long parcelFen() {
        return parcelFen;
    }
}

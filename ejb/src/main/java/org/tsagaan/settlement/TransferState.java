package org.tsagaan.settlement;

/** How far the money of a seller is. */
public enum TransferState {
    /** The goods are on their way; the seller is to be paid. */
    OWED,
    /** The provider was told to pay and did not answer. */
    UNKNOWN,
    /** The provider paid. */
    PAID,
    /** What had been paid was taken back. */
    REVERSED
}

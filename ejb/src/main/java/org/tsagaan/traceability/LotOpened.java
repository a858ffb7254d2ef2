package org.tsagaan.traceability;

/**
 * A lot was opened. Fired in the transaction that did it, under a shared lock of its product.
 *
 * @param lotId the lot
 */
public record LotOpened(long lotId) {}

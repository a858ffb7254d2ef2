package org.tsagaan.recall;

/**
 * A lot was frozen or recalled. Fired in the transaction that did it, under the lock of the lot;
 * whoever keeps orders holds and refunds what was not yet dispatched of it.
 *
 * @param lotId the lot
 * @param kind how it is held back
 */
public record LotHeld(long lotId, HoldKind kind) {}

package org.tsagaan.licensing;

/**
 * A registration or licence was revoked or cancelled. Fired in the transaction that did it.
 *
 * @param producerId whose it was
 */
public record AuthorisationEnded(long producerId) {}

package org.tsagaan.licensing;

/**
 * A recognition was granted or revoked. Fired in the transaction that did it; whoever keeps
 * storefronts listens, for a demonstration store sells only while it is recognised.
 *
 * @param organisationId whose it is
 */
public record RecognitionChanged(long organisationId) {}

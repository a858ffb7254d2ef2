package org.tsagaan.standard;

/**
 * An edition was added or ended: which edition a production date falls under may have changed.
 * Fired in the transaction that did it.
 *
 * @param standardId of which standard
 */
public record EditionsChanged(long standardId) {}

package org.tsagaan.inspection;

/**
 * What spoke for a lot does so no more: a report of it was withdrawn, or one was signed that
 * failed. Fired in the transaction that did it.
 *
 * @param lotId the lot
 */
public record LotEvidenceChanged(long lotId) {}

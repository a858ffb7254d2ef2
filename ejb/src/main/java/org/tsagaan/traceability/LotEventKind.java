package org.tsagaan.traceability;

import org.jspecify.annotations.Nullable;

/**
 * What happens to a lot, in the words of GS1's Core Business Vocabulary 2.0, by which EPCIS tells
 * it.
 */
public enum LotEventKind {
    /** Made, and given its number. */
    COMMISSIONED("commissioning", "active"),
    /** A signed report by which it passed. */
    PASSED("inspecting", "conformant"),
    /** A signed report by which it failed. */
    FAILED("inspecting", "non_conformant"),
    /** A signed report that does not decide. */
    INCOMPLETE("inspecting", "unknown"),
    /** Units taken into the stock of a storefront. */
    RECEIPT("storing", "in_progress"),
    /** Units that a storefront sent to buyers. */
    DISPATCH("shipping", "in_transit"),
    /** Units that a storefront handed to buyers who came for them. */
    SALE("retail_selling", "retail_sold"),
    /** Its sale was stopped for the time of an enquiry. */
    FREEZE("holding", "unavailable"),
    /** That stop was lifted; no step of the vocabulary says so. */
    THAW(null, "available"),
    /** Recalled for good. */
    RECALL("holding", "recalled");

    private final @Nullable String bizStep;
    private final String disposition;

    LotEventKind(@Nullable String bizStep, String disposition) {
        this.bizStep = bizStep;
        this.disposition = disposition;
    }

    /** What was done; null when the vocabulary has no word for it. */
    public @Nullable String bizStep() {
        return bizStep;
    }

    /** How the lot stood after it. */
    public String disposition() {
        return disposition;
    }

    /** Whether a laboratory's report stands behind it. */
    public boolean isOfReport() {
        return this == PASSED || this == FAILED || this == INCOMPLETE;
    }
}

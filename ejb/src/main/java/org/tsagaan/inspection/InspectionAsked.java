package org.tsagaan.inspection;

import org.jspecify.annotations.Nullable;

/**
 * An inspection to be asked for.
 *
 * @param laboratoryId by whom
 * @param payer who pays
 * @param retestOf the failed report that is to be tested again; null for a first inspection
 */
public record InspectionAsked(
        long lotId, long laboratoryId, Payer payer, @Nullable Long retestOf) {}

package org.tsagaan.licensing;

import java.time.LocalDate;

/**
 * A recognition to be granted.
 *
 * @param organisationId to whom
 * @param kind as what
 * @param number of the certificate
 * @param validFrom first day
 * @param validUntil last day
 */
public record RecognitionGrant(
        long organisationId,
        RecognitionKind kind,
        String number,
        LocalDate validFrom,
        LocalDate validUntil) {}

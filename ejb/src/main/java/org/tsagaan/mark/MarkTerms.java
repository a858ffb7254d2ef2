package org.tsagaan.mark;

import java.time.LocalDate;

/**
 * A grant to be made.
 *
 * @param producerId to whom: a producer, or a store
 * @param nameZh what the mark is called
 * @param nameEn the same in English
 * @param issuedBy who lets the mark be used, or certified
 * @param number of the certificate, or of the registration of the mark
 * @param scope for what of the producer
 * @param validFrom first day
 * @param validUntil last day
 */
public record MarkTerms(
        long producerId,
        MarkKind kind,
        String nameZh,
        String nameEn,
        String issuedBy,
        String number,
        MarkScope scope,
        LocalDate validFrom,
        LocalDate validUntil) {}

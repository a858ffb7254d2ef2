package org.tsagaan.licensing;

import java.time.LocalDate;

/**
 * What an officer writes on the certificate.
 *
 * @param number of the certificate; not asked of a renewal that keeps its own
 * @param issuedBy the authority, as on the certificate
 * @param validFrom first day
 * @param validUntil last day
 */
public record Approval(String number, String issuedBy, LocalDate validFrom, LocalDate validUntil) {}

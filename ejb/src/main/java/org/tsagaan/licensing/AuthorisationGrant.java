package org.tsagaan.licensing;

import java.time.LocalDate;
import java.util.Set;

/**
 * An authorisation to be granted.
 *
 * @param producerId to whom
 * @param kind registration or licence
 * @param number of the certificate: opaque for a registration, a {@link LicenceNumber} for a
 *     licence
 * @param issuedBy the authority, as on the certificate
 * @param validFrom first day
 * @param validUntil last day
 * @param categories codes of the categories of food it covers
 */
public record AuthorisationGrant(
        long producerId,
        AuthorisationKind kind,
        String number,
        String issuedBy,
        LocalDate validFrom,
        LocalDate validUntil,
        Set<String> categories) {

    public AuthorisationGrant {
        categories = Set.copyOf(categories);
    }
}

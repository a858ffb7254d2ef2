package org.tsagaan.inspection;

import java.time.LocalDate;
import java.util.Set;

/**
 * An accreditation to be entered.
 *
 * @param laboratoryId whose it is
 * @param number of the certificate
 * @param validFrom first day
 * @param validUntil last day
 * @param itemCodes what it covers, by the keys that standards use for their items
 */
public record AccreditationGrant(
        long laboratoryId,
        String number,
        LocalDate validFrom,
        LocalDate validUntil,
        Set<String> itemCodes) {

    public AccreditationGrant {
        itemCodes = Set.copyOf(itemCodes);
    }
}

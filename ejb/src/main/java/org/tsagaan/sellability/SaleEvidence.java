package org.tsagaan.sellability;

import java.time.LocalDate;

/**
 * What a lot was sold on: the facts that the gate judged by, kept with the sale, to be shown to
 * whom it was sold.
 *
 * @param authorisation number of the registration or licence that covered it
 * @param authorisationUntil its last day
 * @param standardCode of the standard that the product executes
 * @param report number of the report on which the lot passed
 */
public record SaleEvidence(
        String lotNumber,
        LocalDate producedOn,
        LocalDate bestBefore,
        String authorisation,
        LocalDate authorisationUntil,
        String standardCode,
        String report) {}

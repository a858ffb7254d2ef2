package org.tsagaan.traceability;

import java.time.LocalDate;

/**
 * A lot whose row the running transaction has locked: sales of it wait until that transaction ends.
 *
 * @param producerDivision administrative division of its producer
 * @param standardId the standard its product executes
 */
public record LockedLot(
        long id,
        String lotNumber,
        LocalDate producedOn,
        LocalDate bestBefore,
        long productId,
        long standardId,
        long producerId,
        String producerDivision) {}

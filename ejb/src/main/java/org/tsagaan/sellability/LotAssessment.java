package org.tsagaan.sellability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The gate's answer about one lot of an offer, for showing: it sells nothing.
 *
 * @param available units not allocated to any order
 * @param sellability the answer now
 * @param window when it can be sold by what is known now: begins now, or at the first later instant
 *     at which the clock alone makes it sellable; empty when no such instant is known
 */
public record LotAssessment(
        long offerId,
        long lotId,
        String lotNumber,
        LocalDate producedOn,
        LocalDate bestBefore,
        int available,
        Sellability sellability,
        Optional<SaleWindow> window) {

    /** Every reason why it may not be sold now; none when it may. */
    public List<Reason> reasons() {
        return sellability instanceof Sellability.NotSellable(List<Reason> reasons)
                ? reasons
                : List.of();
    }

    /** From when (included) until when (excluded) something can be sold. */
    public record SaleWindow(Instant from, Instant until) {}
}

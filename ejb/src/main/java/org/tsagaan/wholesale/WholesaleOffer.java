package org.tsagaan.wholesale;

import java.time.LocalDate;
import org.tsagaan.storefront.OfferForSale;

/**
 * An offer by the case as one buyer can have it now.
 *
 * @param storage {@code AMBIENT}, {@code CHILLED} or {@code FROZEN}
 * @param casesAvailable whole cases of lots that the gate lets this buyer have
 * @param bestBefore the earliest last day among those lots
 * @param remainingDays days from today to that day
 * @param lots how many lots those are
 */
public record WholesaleOffer(
        OfferForSale offer,
        String categoryZh,
        String categoryEn,
        String producerZh,
        String producerEn,
        String storage,
        int shelfLifeDays,
        long casesAvailable,
        LocalDate bestBefore,
        int remainingDays,
        int lots) {}

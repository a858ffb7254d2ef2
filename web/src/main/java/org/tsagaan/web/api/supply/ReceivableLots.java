package org.tsagaan.web.api.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.storefront.ReceivableLot;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.PageCursor;

/** A page of lots that a store may receive. */
@Means("A page of lots that a store may receive, the newest first, at most 50.")
public record ReceivableLots(
        @Means("Newest first.") List<SuppliedLot> items,
        @Means(value = "For the page after this; absent on the last.", example = "bWFya3MKMQ")
                @Nullable String nextCursor) {

    static final int PAGE = 50;

    /** One of them. */
    @Means("A lot of a supplier.")
    public record SuppliedLot(
            @Means(value = "The lot.", example = "30211") long lotId,
            @Means(value = "Its number.", example = "L20261120") String lotNumber,
            @Means(value = "GTIN of the product.", example = "9520000100018") String gtin,
            @Means("What the product is called.") Named product,
            @Means(value = "Who made it.", example = "1101") long producerId,
            @Means("What that producer is called.") Named producer,
            @Means(value = "When it was made.", example = "2026-11-20") LocalDate producedOn,
            @Means(value = "Last day on which it may be sold.", example = "2027-01-04")
                    LocalDate bestBefore,
            @Means(value = "Units that were made.", example = "120") int made,
            @Means(value = "Units that no storefront has received.", example = "40") int left,
            @Means(value = "Units that this store has received.", example = "24") int received) {

        static SuppliedLot of(ReceivableLot l) {
            return new SuppliedLot(
                    l.lotId(),
                    l.lotNumber(),
                    l.gtin(),
                    new Named(l.productZh(), l.productEn()),
                    l.producerId(),
                    new Named(l.producerZh(), l.producerEn()),
                    l.producedOn(),
                    l.bestBefore(),
                    l.made(),
                    l.left(),
                    l.received());
        }
    }

    static ReceivableLots of(String list, List<ReceivableLot> found) {
        List<ReceivableLot> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ReceivableLots(
                shown.stream().map(SuppliedLot::of).toList(),
                found.size() > PAGE ? PageCursor.after(list, shown.getLast().lotId()) : null);
    }
}

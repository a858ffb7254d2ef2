package org.tsagaan.sellability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tsagaan.sellability.Sellability.Sellable;

/**
 * Whether a lot may be sold at an instant, where, and else why not.
 *
 * @param at the instant asked about
 * @param shelves where it lies or lay; empty when on no shelf
 * @param ofTheGoods every reason that lies in the goods themselves, wherever they would be sold
 */
public record LotStanding(Lot lot, Instant at, List<Shelf> shelves, List<Reason> ofTheGoods) {

    public LotStanding {
        shelves = List.copyOf(shelves);
        ofTheGoods = List.copyOf(ofTheGoods);
    }

    /** What the lot is. */
    public record Lot(
            long id,
            String number,
            String gtin,
            LocalDate producedOn,
            LocalDate bestBefore,
            int quantity,
            long productId,
            String productZh,
            String productEn,
            long producerId,
            String producerZh,
            String producerEn) {}

    /** A lot on the shelf of a storefront, in one channel. */
    public record Shelf(
            long offerId,
            Channel channel,
            String slug,
            String nameZh,
            String nameEn,
            int available,
            Sellability sellability) {

        public boolean isSellable() {
            return sellability instanceof Sellable;
        }

        /** Every reason why it may not be sold there; none when it may. */
        public List<Reason> reasons() {
            return sellability instanceof Sellability.NotSellable(List<Reason> reasons)
                    ? reasons
                    : List.of();
        }
    }

    /** Whether it may be sold anywhere. */
    public boolean isSellable() {
        return shelves.stream().anyMatch(Shelf::isSellable);
    }

    /** What to do so that it may be sold, each step once, those about the goods first. */
    public List<NextStep> nextSteps() {
        if (isSellable()) {
            return List.of();
        }
        Stream<NextStep> unshelved =
                shelves.isEmpty() ? Stream.of(NextStep.SHELVE) : Stream.empty();
        return Stream.concat(
                        Stream.concat(
                                        ofTheGoods.stream(),
                                        shelves.stream().flatMap(s -> s.reasons().stream()))
                                .map(reason -> NextStep.against(reason.code())),
                        unshelved)
                .distinct()
                .toList();
    }
}

package org.tsagaan.order.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tsagaan.order.Delivery;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.PickUp;

/**
 * What one seller will send or hand over of an order, priced by the market itself.
 *
 * @param delivery how it comes: by cold chain when any of its goods needs it, or the buyer wants it
 * @param pickUp where the buyer comes for it; empty when it is delivered
 */
public record Parcel(
        long storefrontId, Delivery delivery, Optional<PickUp> pickUp, List<Item> items) {

    /** The market's share of the goods, in thousandths. */
    static final int FEE_PER_MILLE = 50;

    /**
     * Units of an offer at the price that holds for so many.
     *
     * @param lotId the lot that the buyer chose; empty for whichever expires first
     */
    public record Item(OfferForSale offer, int units, OptionalLong lotId) {

        public long unitPriceFen() {
            return offer.terms().unitPriceFen(units);
        }

        public long totalFen() {
            return Math.multiplyExact(unitPriceFen(), (long) units);
        }
    }

    /**
     * Sorts items by seller, in the order in which they were wanted.
     *
     * @param pickUps where the buyer comes for them, by storefront
     */
    public static List<Parcel> pack(
            Collection<Item> items, Set<Long> coldChainStorefronts, Map<Long, PickUp> pickUps) {
        Map<Long, List<Item>> bySeller = new LinkedHashMap<>();
        items.forEach(
                item ->
                        bySeller.computeIfAbsent(
                                        item.offer().storefrontId(), id -> new ArrayList<>())
                                .add(item));
        return bySeller.entrySet().stream()
                .map(
                        e ->
                                parcel(
                                        e.getKey(),
                                        e.getValue(),
                                        coldChainStorefronts.contains(e.getKey()),
                                        Optional.ofNullable(pickUps.get(e.getKey()))))
                .toList();
    }

    private static Parcel parcel(
            long seller, List<Item> items, boolean coldWanted, Optional<PickUp> pickUp) {
        boolean cold = coldWanted || items.stream().anyMatch(i -> i.offer().needsCold());
        Delivery sent = cold ? Delivery.COLD_CHAIN : Delivery.STANDARD;
        return new Parcel(
                seller, pickUp.isPresent() ? Delivery.PICK_UP : sent, pickUp, List.copyOf(items));
    }

    public long goodsFen() {
        return items.stream().mapToLong(Item::totalFen).reduce(0, Math::addExact);
    }

    public long shippingFen() {
        return delivery.parcelFen();
    }

    /** The market's fee, in fen, rounded down. */
    public long feeFen() {
        return new org.tsagaan.kernel.Money(goodsFen()).perMille(FEE_PER_MILLE).fen();
    }
}

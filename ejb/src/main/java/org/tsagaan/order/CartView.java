package org.tsagaan.order;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.model.RequestIdentities;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.PickUp;

/**
 * A cart as it stands now: prices and the gate's answers are of this moment. Money in fen.
 *
 * @param sellers one for each storefront, with its parcel
 */
public record CartView(List<Seller> sellers, long goodsFen, long shippingFen) {

    public CartView {
        sellers = List.copyOf(sellers);
    }

    /**
     * What comes from one storefront.
     *
     * @param delivery how it comes, as the buyer wants it
     * @param pickUp where it can be picked up; empty when it can not
     */
    public record Seller(
            long storefrontId,
            String slug,
            String nameZh,
            String nameEn,
            Delivery delivery,
            Optional<PickUp> pickUp,
            boolean needsCold,
            long goodsFen,
            long shippingFen,
            List<Line> lines) {}

    /**
     * A line of the cart.
     *
     * @param available units that may be sold now, of the chosen lot if one is
     * @param lotId the lot that the shopper chose; empty for whichever expires first
     * @param lots every lot of the offer that is in stock, first expired first
     * @param problems why it can not be ordered as it stands; empty when it can
     */
    public record Line(
            OfferForSale offer,
            int units,
            long unitPriceFen,
            long totalFen,
            long available,
            OptionalLong lotId,
            List<LotAssessment> lots,
            List<Refusal> problems) {

        public Line {
            lots = List.copyOf(lots);
            problems = List.copyOf(problems);
        }

        /** The lots that can be chosen: those that may be sold now. */
        public List<LotAssessment> choices() {
            return lots.stream()
                    .filter(lot -> lot.reasons().isEmpty() && lot.available() > 0)
                    .toList();
        }

        /** The lot that was chosen, whatever the gate says of it now. */
        public Optional<LotAssessment> chosen() {
            return lots.stream()
                    .filter(lot -> lotId.isPresent() && lot.lotId() == lotId.getAsLong())
                    .findFirst();
        }
    }

    public long totalFen() {
        return goodsFen + shippingFen;
    }

    /** Whether something of it is delivered, as the buyer wants it. */
    public boolean isDelivered() {
        return sellers.stream().anyMatch(s -> s.delivery() != Delivery.PICK_UP);
    }

    /** The offers in it, in their order. */
    public List<Long> offerIds() {
        return sellers.stream()
                .flatMap(s -> s.lines().stream())
                .map(line -> line.offer().offerId())
                .toList();
    }

    public int units() {
        return sellers.stream().flatMap(s -> s.lines().stream()).mapToInt(Line::units).sum();
    }

    public boolean isEmpty() {
        return sellers.isEmpty();
    }

    /** Changes whenever what is in the cart does, whatever becomes of prices and lots. */
    public String version() {
        Map<Long, InCart> wanted = new HashMap<>();
        sellers.stream()
                .flatMap(s -> s.lines().stream())
                .forEach(
                        line ->
                                wanted.put(
                                        line.offer().offerId(),
                                        new InCart(line.units(), line.lotId())));
        return version(wanted);
    }

    static String version(Map<Long, InCart> wantedByOffer) {
        byte[] hash = RequestIdentities.hash(new TreeMap<>(wantedByOffer).toString());
        return HexFormat.of().formatHex(hash, 0, 12);
    }

    /** Whether it can be ordered as it stands. */
    public boolean isOrderable() {
        return !isEmpty()
                && sellers.stream()
                        .flatMap(s -> s.lines().stream())
                        .allMatch(line -> line.problems().isEmpty());
    }
}

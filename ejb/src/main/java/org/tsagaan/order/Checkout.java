package org.tsagaan.order;

import java.util.List;
import java.util.OptionalLong;
import org.tsagaan.sellability.Channel;

/**
 * What a buyer asks for at checkout. It carries no price that is believed: {@code expectedTotalFen}
 * only lets the market refuse when what the buyer saw is no longer true.
 *
 * @param requestKey who asks and their Idempotency-Key: the same key never makes a second order
 * @param accountId the signed-in buyer, if any
 * @param branch where a retail buyer's goods go; empty for shoppers
 * @param recipient who gets the goods, and where; without an address when all are picked up
 * @param wishes how the buyer wants them to come
 * @param expectedTotalFen what the buyer was shown, in fen
 */
public record Checkout(
        String requestKey,
        OptionalLong accountId,
        java.util.Optional<BuyingBranch> branch,
        Recipient recipient,
        List<Wanted> wanted,
        Wishes wishes,
        OptionalLong expectedTotalFen) {

    /** Most different offers in one order. */
    public static final int MOST_LINES = 100;

    public Checkout {
        wanted = List.copyOf(wanted);
    }

    public Channel channel() {
        return branch.isPresent() ? Channel.WHOLESALE : Channel.RETAIL;
    }

    /**
     * Units of an offer.
     *
     * @param lotId the lot that all of them shall be of; empty for whichever expires first
     */
    public record Wanted(long offerId, int units, OptionalLong lotId) {

        /** Of whichever lot expires first. */
        public Wanted(long offerId, int units) {
            this(offerId, units, OptionalLong.empty());
        }
    }

    /**
     * The branch of a retail buyer that will receive the goods.
     *
     * @param remainingLifePercent least share of the shelf life that must remain
     */
    public record BuyingBranch(long buyerId, long branchId, int remainingLifePercent) {}
}

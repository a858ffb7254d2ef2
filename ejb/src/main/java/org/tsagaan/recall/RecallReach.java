package org.tsagaan.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a recall has come: what became of the units that had left before it.
 *
 * @param lettersOwed deliveries with units of it, whose buyers are written to
 * @param lettersSent letters that have gone out
 * @param refundedFen money given back for deliveries that were stopped, in fen
 * @param toShoppers units sent to people
 * @param back units that came back from people
 * @param retailers supermarkets and department stores that had units of it
 */
public record RecallReach(
        int lettersOwed,
        int lettersSent,
        long refundedFen,
        int toShoppers,
        int back,
        List<RetailerReach> retailers) {

    public RecallReach {
        retailers = List.copyOf(retailers);
    }

    /**
     * What a supermarket or department store had and answered.
     *
     * @param received units sent to it
     * @param heldBack units it has taken off the shelf; of use once acknowledged
     * @param soldOn units it had sold on; of use once acknowledged
     * @param acknowledgedAt null while it has not answered
     */
    public record RetailerReach(
            long buyerId,
            String nameZh,
            String nameEn,
            int received,
            int heldBack,
            int soldOn,
            String note,
            @Nullable Instant acknowledgedAt) {}

    /** Units that had left. */
    public int sent() {
        return toShoppers + retailers.stream().mapToInt(RetailerReach::received).sum();
    }

    /** Units that supermarkets have taken off the shelf. */
    public int heldBack() {
        return retailers.stream().mapToInt(RetailerReach::heldBack).sum();
    }

    /** Units that supermarkets say they had sold on. */
    public int soldOn() {
        return retailers.stream().mapToInt(RetailerReach::soldOn).sum();
    }

    /** Units at supermarkets that have not answered. */
    public int unanswered() {
        return retailers.stream()
                .filter(b -> b.acknowledgedAt() == null)
                .mapToInt(RetailerReach::received)
                .sum();
    }

    /** Units of which nothing is known yet: still with people, or unexplained at supermarkets. */
    public int outstanding() {
        return sent() - back - heldBack() - soldOn() - unanswered();
    }

    /** How many supermarkets have not answered. */
    public long silent() {
        return retailers.stream().filter(b -> b.acknowledgedAt() == null).count();
    }

    /** Share of the units that had left which are out of reach of anybody's table, 0 to 100. */
    public int percentSecured() {
        return sent() == 0 ? 100 : (int) (100L * (back + heldBack()) / sent());
    }
}

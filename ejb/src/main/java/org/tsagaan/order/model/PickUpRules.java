package org.tsagaan.order.model;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tsagaan.kernel.Hashes;
import org.tsagaan.order.FulfilmentState;

/**
 * How goods are handed to who comes for them. The buyer is told a code, which the seller types in:
 * so the market knows that the buyer was there, whoever says so. The rules are the market's own.
 */
public final class PickUpRules {

    /** How long goods that are ready wait for their buyer before the seller may cancel. */
    public static final Duration KEPT_FOR = Duration.ofDays(7);

    /** So many wrong codes in a row, and no code is looked at for {@link #PAUSE}. */
    public static final int MOST_WRONG_CODES = 5;

    public static final Duration PAUSE = Duration.ofHours(1);

    private static final BigInteger CODES = BigInteger.valueOf(100_000_000);

    private PickUpRules() {}

    /**
     * The code of a part: eight digits that only this server can make of it. It is never stored.
     *
     * @param serverKey the server's own key of orders
     */
    public static String code(long fulfilmentId, byte[] serverKey) {
        BigInteger keyed = new BigInteger(1, Hashes.keyed(serverKey, "pick-up of " + fulfilmentId));
        return String.format(Locale.ROOT, "%08d", keyed.mod(CODES));
    }

    /** Whether what was typed is the code, however its digits are spaced. */
    public static boolean isCode(String typed, String code) {
        return typed.replaceAll("[\\s-]", "").equals(code);
    }

    /** Until when a part that is in a state since an instant is kept for its buyer, if it is. */
    public static Optional<Instant> keptUntil(FulfilmentState state, Instant since) {
        return state == FulfilmentState.READY_FOR_PICKUP
                ? Optional.of(since.plus(KEPT_FOR))
                : Optional.empty();
    }
}

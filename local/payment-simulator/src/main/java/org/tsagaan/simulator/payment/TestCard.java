package org.tsagaan.simulator.payment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provider's test cards that the simulator knows, and what comes of paying with each. */
public enum TestCard {
    SUCCEEDS("4242424242424242", "visa", "pm_card_visa", null),
    SUCCEEDS_MASTERCARD("5555555555554444", "mastercard", "pm_card_mastercard", null),
    SUCCEEDS_UNIONPAY("6200000000000005", "unionpay", "pm_card_unionpay", null),
    DECLINED("4000000000000002", "visa", "pm_card_chargeDeclined", Decline.GENERIC),
    INSUFFICIENT_FUNDS(
            "4000000000009995",
            "visa",
            "pm_card_chargeDeclinedInsufficientFunds",
            Decline.INSUFFICIENT_FUNDS),
    EXPIRED_CARD(
            "4000000000000069", "visa", "pm_card_chargeDeclinedExpiredCard", Decline.EXPIRED_CARD),
    INCORRECT_CVC(
            "4000000000000127",
            "visa",
            "pm_card_chargeDeclinedIncorrectCvc",
            Decline.INCORRECT_CVC),
    NEEDS_AUTHENTICATION("4000002500003155", "visa", "pm_card_authenticationRequired", null),
    REFUND_PENDS("4000000000007726", "visa", "pm_card_pendingRefund", null),
    REFUND_FAILS("4000000000005126", "visa", "pm_card_refundFail", null);

    private final String number;
    private final String brand;
    private final String token;
    private final @Nullable Decline decline;

    TestCard(String number, String brand, String token, @Nullable Decline decline) {
        this.number = number;
        this.brand = brand;
        this.token = token;
        this.decline = decline;
    }

    /** The card with this number. */
    public static Optional<TestCard> withNumber(String number) {
        return Arrays.stream(values()).filter(card -> card.number.equals(number)).findFirst();
    }

    /** The card that stands behind a ready-made payment method such as {@code pm_card_visa}. */
    public static Optional<TestCard> withToken(String token) {
        return Arrays.stream(values()).filter(card -> card.token.equals(token)).findFirst();
    }

    /** The cards that the hosted page tells its readers of. */
    public static List<TestCard> shown() {
        return List.of(SUCCEEDS, DECLINED, INSUFFICIENT_FUNDS, NEEDS_AUTHENTICATION);
    }

    /** Sixteen digits. */
    public String number() {
        return number;
    }

    /** The network, as the provider names it. */
    public String brand() {
        return brand;
    }

    /** Why it is declined, empty where it is not. */
    public Optional<Decline> decline() {
        return Optional.ofNullable(decline);
    }
}

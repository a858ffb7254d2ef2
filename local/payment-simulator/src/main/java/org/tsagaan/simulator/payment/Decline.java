package org.tsagaan.simulator.payment;

/** Why a payment does not go through. */
public enum Decline {
    GENERIC("card_declined", "generic_decline", "Your card was declined."),
    INSUFFICIENT_FUNDS("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    EXPIRED_CARD("expired_card", "expired_card", "Your card has expired."),
    INCORRECT_CVC("incorrect_cvc", "incorrect_cvc", "Your card's security code is incorrect."),
    NOT_A_TEST_CARD(
            "card_declined",
            "test_mode_live_card",
            "Your card was declined. Your request was in test mode, but used a non test card."),
    NOT_AUTHENTICATED(
            "payment_intent_authentication_failure",
            "authentication_required",
            "The provided PaymentMethod has failed authentication. You can provide"
                    + " payment_method_data or a new PaymentMethod to attempt to fulfill this"
                    + " PaymentIntent again."),
    REFUSED_IN_WALLET(
            "payment_intent_authentication_failure",
            "",
            "The customer refused the payment in the wallet."),
    FAILED_LATER(
            "payment_method_provider_decline",
            "",
            "The payment method's provider declined the payment after it was begun.");

    private final String code;
    private final String declineCode;
    private final String message;

    Decline(String code, String declineCode, String message) {
        this.code = code;
        this.declineCode = declineCode;
        this.message = message;
    }

    /** The provider's error code. */
    public String code() {
        return code;
    }

    /** The issuer's reason; empty where there is no issuer. */
    public String declineCode() {
        return declineCode;
    }

    /** What the provider says. */
    public String message() {
        return message;
    }
}

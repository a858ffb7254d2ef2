package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.RefundUpdateParams;
import com.stripe.service.RefundService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefundTest extends SimulatorTest {
    @Test
    void partsMayBeRefundedUntilNothingIsLeft() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");

        Refund part = refund(paid, 300L);
        Refund rest = refund(paid, null);

        assertThat(part.getStatus()).isEqualTo("succeeded");
        assertThat(part.getAmount()).isEqualTo(300);
        assertThat(part.getMetadata()).containsEntry("row", "9");
        assertThat(rest.getAmount()).isEqualTo(700);
        Charge charge = talk.stripe.v1().charges().retrieve(paid.getLatestCharge());
        assertThat(charge.getAmountRefunded()).isEqualTo(1000);
        assertThat(charge.getRefunded()).isTrue();
        assertRefused(() -> refund(paid, 1L), 400, "charge_already_refunded", null);
    }

    @Test
    void moreThanIsLeftIsRefused() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");
        refund(paid, 300L);

        assertRefused(() -> refund(paid, 701L), 400, null, "amount");
        assertThat(refunds().list(of(paid)).getData()).hasSize(1);
    }

    @Test
    void whatWasNotPaidIsNotRefunded() throws Exception {
        PaymentIntent unpaid =
                talk.stripe
                        .v1()
                        .paymentIntents()
                        .create(
                                Conversation.confirmed(10, "pm_card_visa")
                                        .setConfirm(false)
                                        .build());

        assertRefused(() -> refund(unpaid, 1L), 400, null, "payment_intent");
    }

    @Test
    void onACardItIsToldAtOnce() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");

        Refund refund = refund(paid, 300L);

        var created = talk.inbox.next("refund.created").event();
        assertThat(created.toString()).contains(refund.getId(), "\"status\":\"succeeded\"");
        assertThat(talk.inbox.next("charge.refunded").payload())
                .contains("\"amount_refunded\":300");
    }

    @Test
    void inAWalletItSucceedsLater() throws Exception {
        PaymentIntent paid = paidByAlipay(800);

        Refund pending = refund(paid, 500L);

        assertThat(pending.getStatus()).isEqualTo("pending");
        talk.control("POST", "clock", "{\"advance_seconds\": 4}");
        assertThat(refunds().retrieve(pending.getId()).getStatus()).isEqualTo("succeeded");
        assertThat(talk.inbox.next("refund.updated").payload()).contains(pending.getId());
    }

    @Test
    void oneThatFailsGivesItsAmountBackToTheCharge() throws Exception {
        PaymentIntent paid = paidByAlipay(800);
        talk.control("POST", "refunds", "{\"outcome\": \"failed\", \"seconds\": 60}");
        Refund refund = refund(paid, 800L);

        talk.control(
                "POST",
                "settle",
                "{\"refund\": \"" + refund.getId() + "\", \"outcome\": \"failed\"}");

        Refund failed = refunds().retrieve(refund.getId());
        assertThat(failed.getStatus()).isEqualTo("failed");
        assertThat(failed.getFailureReason()).isEqualTo("declined");
        assertThat(talk.inbox.next("refund.failed").payload()).contains(refund.getId());
        assertThat(refund(paid, null).getAmount()).isEqualTo(800);
    }

    @Test
    void itIsFoundAgain() throws Exception {
        PaymentIntent paid = talk.paid(1000, "pm_card_visa");
        talk.paid(1000, "pm_card_visa");
        Refund refund = refund(paid, 300L);
        refunds()
                .update(
                        refund.getId(),
                        RefundUpdateParams.builder().putMetadata("seen", "yes").build());

        assertThat(refunds().list(of(paid)).getData())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.getId()).isEqualTo(refund.getId());
                            assertThat(found.getMetadata()).containsEntry("seen", "yes");
                        });
    }

    private RefundService refunds() {
        return talk.stripe.v1().refunds();
    }

    private Refund refund(PaymentIntent intent, @Nullable Long amount) throws Exception {
        return refunds()
                .create(
                        RefundCreateParams.builder()
                                .setPaymentIntent(intent.getId())
                                .setAmount(amount)
                                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                                .putMetadata("row", "9")
                                .build());
    }

    private static RefundListParams of(PaymentIntent intent) {
        return RefundListParams.builder().setPaymentIntent(intent.getId()).build();
    }

    private PaymentIntent paidByAlipay(long amount) throws Exception {
        Session session = talk.session(amount);
        String page = talk.address() + "/pay/" + session.getId() + "/alipay";
        String there = talk.post(page).headers().firstValue("Location").orElseThrow();
        talk.post(there, "decision", "authorise");
        String intent =
                talk.stripe.v1().checkout().sessions().retrieve(session.getId()).getPaymentIntent();
        return talk.stripe.v1().paymentIntents().retrieve(intent);
    }
}

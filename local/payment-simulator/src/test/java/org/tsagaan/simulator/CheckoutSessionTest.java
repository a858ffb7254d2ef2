package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CheckoutSessionTest extends SimulatorTest {
    @Test
    void aNewSessionIsOpenAndHasAPage() throws Exception {
        Session session = talk.session(17_800);

        assertThat(session.getId()).startsWith("cs_test_");
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getAmountTotal()).isEqualTo(17_800);
        assertThat(session.getCurrency()).isEqualTo("cny");
        assertThat(session.getClientReferenceId()).isEqualTo("order-7");
        assertThat(session.getMetadata()).containsEntry("order", "7");
        assertThat(session.getLivemode()).isFalse();
        assertThat(session.getPaymentIntent()).isNull();
        assertThat(talk.get(session.getUrl()).body()).contains("模拟支付 · SIMULATED", "奶豆腐 500 g");
    }

    @Test
    void theTotalIsTheSumOfItsLines() throws Exception {
        SessionCreateParams params =
                Conversation.sessionParams(1000)
                        .addLineItem(Conversation.item("奶皮子", 250, 4))
                        .build();

        Session session = talk.stripe.v1().checkout().sessions().create(params);

        assertThat(session.getAmountTotal()).isEqualTo(2000);
        Session whole = retrieve(session, "line_items");
        assertThat(whole.getLineItems().getData()).hasSize(2);
        assertThat(whole.getLineItems().getData().get(1).getAmountTotal()).isEqualTo(1000);
        assertThat(
                        talk.stripe
                                .v1()
                                .checkout()
                                .sessions()
                                .lineItems()
                                .list(session.getId())
                                .getData())
                .hasSize(2);
    }

    @Test
    void aCardThatSucceedsCompletesItAndReturnsToTheShop() throws Exception {
        Session session = talk.session(17_800);

        HttpResponse<String> response = talk.payByCard(session, "4242 4242 4242 4242");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("http://market.test/paid?s=" + session.getId());
        Session paid = retrieve(session, "payment_intent.latest_charge");
        assertThat(paid.getStatus()).isEqualTo("complete");
        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(paid.getUrl()).isNull();
        assertThat(paid.getCustomerDetails().getEmail()).isEqualTo("a@example.com");
        PaymentIntent intent = paid.getPaymentIntentObject();
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getMetadata()).containsEntry("order", "7");
        Charge charge = intent.getLatestChargeObject();
        assertThat(charge.getAmountCaptured()).isEqualTo(17_800);
        assertThat(charge.getTransferGroup()).isEqualTo("order-7");
        assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
    }

    @Test
    void aDeclinedCardLeavesItOpenForAnother() throws Exception {
        Session session = talk.session(500);

        HttpResponse<String> declined = talk.payByCard(session, "4000000000009995");
        HttpResponse<String> paid = talk.payByCard(session, "4242424242424242");

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body()).contains("role=\"alert\"", "这张卡余额不足");
        assertThat(paid.statusCode()).isEqualTo(303);
        PaymentIntent intent = retrieve(session, "payment_intent").getPaymentIntentObject();
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(talk.inbox.next("payment_intent.payment_failed")).isNotNull();
    }

    @Test
    void itCanBeFoundByItsPayment() throws Exception {
        Session session = talk.session(500);
        talk.session(600);
        talk.payByCard(session, "4242424242424242");
        String intent = retrieve(session).getPaymentIntent();

        SessionListParams params = SessionListParams.builder().setPaymentIntent(intent).build();

        assertThat(talk.stripe.v1().checkout().sessions().list(params).getData())
                .extracting(Session::getId)
                .containsExactly(session.getId());
    }

    @Test
    void anExpiredOneTakesNoMoney() throws Exception {
        Session session = talk.session(500);

        Session expired = talk.stripe.v1().checkout().sessions().expire(session.getId());

        assertThat(expired.getStatus()).isEqualTo("expired");
        assertThat(talk.payByCard(session, "4242424242424242").statusCode()).isEqualTo(410);
        assertThat(retrieve(session).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(talk.inbox.next("checkout.session.expired")).isNotNull();
        assertRefused(
                () -> talk.stripe.v1().checkout().sessions().expire(session.getId()),
                400,
                null,
                "session");
    }

    @Test
    void itExpiresByItself() throws Exception {
        Session session = talk.session(500);
        talk.payByCard(session, "4000000000000002");

        talk.control("POST", "clock", "{\"advance_seconds\": 86401}");

        assertThat(retrieve(session).getStatus()).isEqualTo("expired");
        assertThat(retrieve(session, "payment_intent").getPaymentIntentObject().getStatus())
                .isEqualTo("canceled");
        assertThat(talk.inbox.next("payment_intent.canceled")).isNotNull();
    }

    @Test
    void itsTimeToPayIsLimited() {
        long soon = System.currentTimeMillis() / 1000 + 60;

        assertRefused(
                () ->
                        talk.stripe
                                .v1()
                                .checkout()
                                .sessions()
                                .create(Conversation.sessionParams(1).setExpiresAt(soon).build()),
                400,
                null,
                "expires_at");
    }

    private Session retrieve(Session session, String... expand) throws Exception {
        SessionRetrieveParams.Builder params = SessionRetrieveParams.builder();
        for (String path : expand) {
            params.addExpand(path);
        }
        return talk.stripe.v1().checkout().sessions().retrieve(session.getId(), params.build());
    }
}

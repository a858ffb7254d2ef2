package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.CardException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.PaymentIntentUpdateParams;
import com.stripe.param.PaymentMethodCreateParams;
import com.stripe.service.PaymentIntentService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentIntentTest extends SimulatorTest {
    @Test
    void itIsMadeConfirmedAndPaid() throws Exception {
        PaymentIntent made = intents().create(unconfirmed().build());
        assertThat(made.getStatus()).isEqualTo("requires_payment_method");
        assertThat(made.getClientSecret()).startsWith(made.getId() + "_secret_");

        PaymentIntent paid = intents().confirm(made.getId(), method("pm_card_visa"));

        assertThat(paid.getStatus()).isEqualTo("succeeded");
        assertThat(paid.getAmountReceived()).isEqualTo(900);
        assertThat(talk.stripe.v1().charges().retrieve(paid.getLatestCharge()).getPaid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_chargeDeclined, card_declined, generic_decline",
        "pm_card_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds",
        "pm_card_chargeDeclinedExpiredCard, expired_card, expired_card"
    })
    void aDeclineIsACardErrorAndAnotherCardMayFollow(String card, String code, String decline)
            throws Exception {
        PaymentIntent made = intents().create(unconfirmed().build());

        assertThatThrownBy(() -> intents().confirm(made.getId(), method(card)))
                .isInstanceOfSatisfying(
                        CardException.class,
                        e -> {
                            assertThat(e.getStatusCode()).isEqualTo(402);
                            assertThat(e.getCode()).isEqualTo(code);
                            assertThat(e.getDeclineCode()).isEqualTo(decline);
                            assertThat(e.getCharge()).startsWith("ch_");
                            assertThat(e.getStripeError().getPaymentIntent().getId())
                                    .isEqualTo(made.getId());
                        });
        PaymentIntent open = intents().retrieve(made.getId());
        assertThat(open.getStatus()).isEqualTo("requires_payment_method");
        assertThat(open.getLastPaymentError().getCode()).isEqualTo(code);
        assertThat(intents().confirm(made.getId(), method("pm_card_visa")).getStatus())
                .isEqualTo("succeeded");
    }

    @Test
    void aPaidOneCanBeNeitherConfirmedNorCanceled() throws Exception {
        String id = talk.paid(900, "pm_card_visa").getId();

        assertRefused(
                () -> intents().confirm(id, method("pm_card_visa")),
                400,
                "payment_intent_unexpected_state",
                "intent");
        assertRefused(() -> intents().cancel(id), 400, "payment_intent_unexpected_state", "intent");
    }

    @Test
    void aCanceledOneIsOver() throws Exception {
        String id = intents().create(unconfirmed().build()).getId();

        PaymentIntent canceled = intents().cancel(id);

        assertThat(canceled.getStatus()).isEqualTo("canceled");
        assertThat(canceled.getCanceledAt()).isPositive();
        assertThat(talk.inbox.next("payment_intent.canceled")).isNotNull();
    }

    @Test
    void authenticationIsAskedAndGiven() throws Exception {
        PaymentIntent made = intents().create(unconfirmed().build());
        PaymentIntentConfirmParams confirm =
                PaymentIntentConfirmParams.builder()
                        .setPaymentMethod("pm_card_authenticationRequired")
                        .setReturnUrl("http://market.test/back")
                        .build();

        PaymentIntent waiting = intents().confirm(made.getId(), confirm);

        assertThat(waiting.getStatus()).isEqualTo("requires_action");
        String bank = waiting.getNextAction().getRedirectToUrl().getUrl();
        assertThat(
                        talk.post(bank, "decision", "authorise")
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                .startsWith("http://market.test/back?payment_intent=" + made.getId())
                .endsWith("redirect_status=succeeded");
        assertThat(intents().retrieve(made.getId()).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void walletsTellWhereToGo() throws Exception {
        PaymentIntentCreateParams.Builder params =
                unconfirmed().addPaymentMethodType("alipay").addPaymentMethodType("wechat_pay");
        PaymentMethod alipay =
                talk.stripe
                        .v1()
                        .paymentMethods()
                        .create(
                                PaymentMethodCreateParams.builder()
                                        .setType(PaymentMethodCreateParams.Type.ALIPAY)
                                        .build());
        PaymentMethod wechat =
                talk.stripe
                        .v1()
                        .paymentMethods()
                        .create(
                                PaymentMethodCreateParams.builder()
                                        .setType(PaymentMethodCreateParams.Type.WECHAT_PAY)
                                        .build());

        PaymentIntent made = intents().create(params.build());
        PaymentIntent one = intents().confirm(made.getId(), method(alipay.getId()));
        PaymentIntent two = intents().confirm(made.getId(), method(wechat.getId()));

        assertThat(one.getNextAction().getAlipayHandleRedirect().getUrl()).contains("/authorise/");
        assertThat(two.getNextAction().getWechatPayDisplayQrCode().getData()).contains("SIMULATED");
        assertThat(talk.stripe.v1().paymentMethods().retrieve(alipay.getId()).getType())
                .isEqualTo("alipay");
    }

    @Test
    void itIsFoundByItsMetadata() throws Exception {
        PaymentIntent wanted = intents().create(unconfirmed().putMetadata("order", "a 1").build());
        intents().create(unconfirmed().putMetadata("order", "a 2").build());
        PaymentIntentSearchParams params =
                PaymentIntentSearchParams.builder()
                        .setQuery("metadata['order']:'a 1' AND status:\"requires_payment_method\"")
                        .build();

        assertThat(intents().search(params).getData())
                .extracting(PaymentIntent::getId)
                .containsExactly(wanted.getId());
    }

    @Test
    void metadataIsMergedAndThenFound() throws Exception {
        PaymentIntent made = intents().create(unconfirmed().putMetadata("a", "1").build());

        PaymentIntent changed =
                intents()
                        .update(
                                made.getId(),
                                PaymentIntentUpdateParams.builder()
                                        .putMetadata("b", "2")
                                        .putMetadata("a", "")
                                        .build());

        assertThat(changed.getMetadata()).isEqualTo(Map.of("b", "2"));
        PaymentIntentSearchParams params =
                PaymentIntentSearchParams.builder().setQuery("metadata['b']:'2'").build();
        assertThat(intents().search(params).getData()).hasSize(1);
    }

    @Test
    void listsArePagedFromTheYoungest() throws Exception {
        for (int i = 1; i <= 5; i++) {
            intents().create(unconfirmed().setDescription("n" + i).build());
        }
        PaymentIntentListParams two = PaymentIntentListParams.builder().setLimit(2L).build();

        var page = intents().list(two);

        assertThat(page.getData())
                .extracting(PaymentIntent::getDescription)
                .containsExactly("n5", "n4");
        assertThat(page.getHasMore()).isTrue();
        assertThat(page.autoPagingIterable())
                .extracting(PaymentIntent::getDescription)
                .containsExactly("n5", "n4", "n3", "n2", "n1");
        String third = page.getData().get(1).getId();
        PaymentIntentListParams before =
                PaymentIntentListParams.builder().setEndingBefore(third).build();
        assertThat(intents().list(before).getData())
                .extracting(PaymentIntent::getDescription)
                .containsExactly("n5");
    }

    private PaymentIntentService intents() {
        return talk.stripe.v1().paymentIntents();
    }

    private static PaymentIntentCreateParams.Builder unconfirmed() {
        return PaymentIntentCreateParams.builder()
                .setAmount(900L)
                .setCurrency("cny")
                .addPaymentMethodType("card");
    }

    private static PaymentIntentConfirmParams method(String id) {
        return PaymentIntentConfirmParams.builder().setPaymentMethod(id).build();
    }
}

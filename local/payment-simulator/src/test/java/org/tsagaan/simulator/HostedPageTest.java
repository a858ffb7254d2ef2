package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedPageTest extends SimulatorTest {
    @ParameterizedTest
    @CsvSource({
        "4242424242424241, 12/40, 123, number",
        "'', 12/40, 123, number",
        "4242424242424242, 01/20, 123, expiry",
        "4242424242424242, 13/40, 123, expiry",
        "4242424242424242, 12/40, 12, cvc"
    })
    void aWrongFieldIsNamedAndTheRestIsKept(String number, String expiry, String cvc, String wrong)
            throws Exception {
        Session session = talk.session(500);

        HttpResponse<String> page =
                talk.post(
                        page(session) + "/card",
                        "number",
                        number,
                        "expiry",
                        expiry,
                        "cvc",
                        cvc,
                        "name",
                        "其其格 <b>");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"" + wrong + "-error\"", "value=\"其其格 &lt;b&gt;\"")
                .contains("value=\"" + number + "\"");
    }

    @Test
    void aCardThatNeedsAuthenticationGoesToItsBank() throws Exception {
        Session session = talk.session(500);

        String bank = location(talk.payByCard(session, "4000002500003155"));

        assertThat(talk.get(bank).body()).contains("银行验证（模拟）");
        assertThat(location(talk.post(bank, "decision", "authorise")))
                .isEqualTo("http://market.test/paid?s=" + session.getId());
        assertThat(reload(session).getPaymentStatus()).isEqualTo("paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alipay", "wechat_pay"})
    void aWalletIsAuthorisedOnItsOwnPage(String wallet) throws Exception {
        Session session = talk.session(500);

        String there = location(talk.post(page(session) + "/" + wallet));

        assertThat(talk.get(there).statusCode()).isEqualTo(200);
        assertThat(location(talk.post(there, "decision", "authorise")))
                .isEqualTo("http://market.test/paid?s=" + session.getId());
        PaymentIntent intent =
                talk.stripe.v1().paymentIntents().retrieve(reload(session).getPaymentIntent());
        assertThat(intent.getStatus()).isEqualTo("succeeded");
    }

    @Test
    void aRefusedWalletComesBackToTryAgain() throws Exception {
        Session session = talk.session(500);
        String there = location(talk.post(page(session) + "/alipay"));

        String back = location(talk.post(there, "decision", "refuse"));

        assertThat(talk.get(back).body()).contains("role=\"alert\"", "付款在钱包中被拒绝");
        assertThat(talk.payByCard(session, "4242424242424242").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"later, succeeded, paid", "later_fail, failed, unpaid"})
    void anOutcomeMayComeLater(String decision, String outcome, String status) throws Exception {
        Session session = talk.session(500);
        String there = location(talk.post(page(session) + "/alipay"));

        talk.post(there, "decision", decision);

        assertThat(reload(session).getStatus()).isEqualTo("complete");
        assertThat(reload(session).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(talk.inbox.next("payment_intent.processing")).isNotNull();
        talk.control("POST", "clock", "{\"advance_seconds\": 6}");
        assertThat(talk.inbox.next("checkout.session.async_payment_" + outcome)).isNotNull();
        assertThat(reload(session).getPaymentStatus()).isEqualTo(status);
    }

    @Test
    void backLeadsToTheCart() throws Exception {
        Session session = talk.session(500);

        assertThat(location(talk.get(page(session) + "/cancel")))
                .isEqualTo("http://market.test/cart");
    }

    @Test
    void itSpeaksEnglishWhenAsked() throws Exception {
        Session session = talk.session(500);

        assertThat(talk.get(page(session) + "?lang=en").body())
                .contains("<html lang=\"en\">", "Card number", "SIMULATED");
    }

    @Test
    void payingTwiceChargesOnce() throws Exception {
        Session session = talk.session(500);
        talk.payByCard(session, "4242424242424242");

        HttpResponse<String> again = talk.payByCard(session, "4242424242424242");

        assertThat(location(again)).isEqualTo("http://market.test/paid?s=" + session.getId());
        assertThat(talk.stripe.v1().events().list().getData())
                .extracting(Event::getType)
                .containsOnlyOnce("charge.succeeded");
    }

    @Test
    void anUnknownPageSaysSo() throws Exception {
        assertThat(talk.get(talk.address() + "/pay/cs_test_nothing").statusCode()).isEqualTo(404);
    }

    private String page(Session session) {
        return talk.address() + "/pay/" + session.getId();
    }

    private Session reload(Session session) throws Exception {
        return talk.stripe.v1().checkout().sessions().retrieve(session.getId());
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}

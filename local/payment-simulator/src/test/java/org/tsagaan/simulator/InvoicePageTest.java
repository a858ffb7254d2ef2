package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Invoice;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class InvoicePageTest extends BillingTest {
    @Test
    void itShowsWhatIsDueAndIsPaidByCard() throws Exception {
        Invoice open = billing.open(4500);
        billing.credit(open, 1000);
        assertThat(talk.get(page(open)).body())
                .contains("SIMULATED", open.getNumber(), "奶豆腐 24 × 500 g", "¥90.00", "¥80.00")
                .contains("锡林超市 &lt;b&gt;");

        assertThat(location(card(open, "4242424242424242"))).startsWith(page(open));

        assertThat(billing.reload(open).getAmountPaid()).isEqualTo(8000);
        assertThat(talk.get(page(open) + "?lang=en").body())
                .contains("<html lang=\"en\">", "This invoice is settled")
                .doesNotContain("<form");
    }

    @Test
    void aDeclineIsSaidAndAWrongNumberNamed() throws Exception {
        Invoice open = billing.open(500);

        HttpResponse<String> declined = card(open, "4000000000000002");
        HttpResponse<String> wrong = card(open, "4242424242424241");

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body()).contains("role=\"alert\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"number-error\"", "value=\"4242424242424241\"");
        assertThat(billing.reload(open).getStatus()).isEqualTo("open");
    }

    @Test
    void aWalletLeadsBackToTheInvoice() throws Exception {
        Invoice open = billing.open(500);

        String there = location(talk.post(page(open) + "/alipay"));
        String back = location(talk.post(there, "decision", "authorise"));

        assertThat(back).startsWith(page(open));
        assertThat(billing.reload(open).getStatus()).isEqualTo("paid");
    }

    @Test
    void aWalletThatPaysLaterKeepsItOpenUntilThen() throws Exception {
        Invoice open = billing.open(500);
        String there = location(talk.post(page(open) + "/wechat_pay"));

        talk.post(there, "decision", "later");

        assertThat(talk.get(page(open)).body()).doesNotContain("<form");
        assertRefused(
                () -> billing.invoices().voidInvoice(open.getId()),
                400,
                "payment_intent_unexpected_state",
                "intent");
        talk.control("POST", "clock", "{\"advance_seconds\": 6}");
        assertThat(talk.inbox.next("invoice.paid").payload()).contains(open.getId());
        assertThat(billing.reload(open).getStatus()).isEqualTo("paid");
    }

    @Test
    void aDraftHasNoPageAndAVoidOneTakesNoMoney() throws Exception {
        Invoice draft = billing.draft(500);
        assertThat(talk.get(page(draft)).statusCode()).isEqualTo(404);
        Invoice gone = billing.invoices().voidInvoice(billing.open(500).getId());

        assertThat(talk.get(page(gone)).body()).doesNotContain("<form");
        assertThat(location(card(gone, "4242424242424242"))).startsWith(page(gone));
        assertThat(talk.stripe.v1().charges().list().getData()).isEmpty();
    }

    @Test
    void aCreditNoteHasItsPaper() throws Exception {
        String paper = billing.credit(billing.open(500), 250).getPdf();

        assertThat(talk.get(paper).body()).contains("SIMULATED", "¥2.50");
    }

    private String page(Invoice invoice) {
        return talk.address() + "/invoices/" + invoice.getId();
    }

    private HttpResponse<String> card(Invoice invoice, String number) throws Exception {
        return talk.post(
                page(invoice) + "/card", "number", number, "expiry", "12/40", "cvc", "123");
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }
}

package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.IdempotencyException;
import com.stripe.model.Invoice;
import com.stripe.net.RequestOptions;
import com.stripe.param.InvoiceCreateParams;
import com.stripe.param.InvoiceUpdateParams;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of invoices by time, by sending again and by a restart. */
class InvoiceClockTest extends BillingTest {
    private static final long MONTH = Duration.ofDays(30).toSeconds();

    @Test
    void theClockMakesItOverdueOnceAndNeverWhenPaid() throws Exception {
        Invoice open = billing.open(500);
        Invoice paid = billing.paid(700);
        talk.control("POST", "clock", "{\"advance_seconds\": %d}".formatted(MONTH - 60));
        assertThat(billing.told()).doesNotContain("invoice.overdue");

        talk.control("POST", "clock", "{\"advance_seconds\": 120}");

        assertThat(talk.inbox.next("invoice.overdue").payload())
                .contains(open.getId())
                .doesNotContain(paid.getId());
        talk.control("POST", "clock", "{\"advance_seconds\": %d}".formatted(MONTH));
        assertThat(billing.told()).containsOnlyOnce("invoice.overdue");
    }

    @Test
    void oneThatAdvancesIsFinalisedAndSentAfterAnHour() throws Exception {
        Invoice draft = billing.draft(500);
        billing.invoices()
                .update(draft.getId(), InvoiceUpdateParams.builder().setAutoAdvance(true).build());

        talk.control("POST", "clock", "{\"advance_seconds\": 3601}");

        assertThat(talk.inbox.next("invoice.sent").payload()).contains(draft.getId());
        assertThat(billing.reload(draft).getStatus()).isEqualTo("open");
        assertThat(billing.told())
                .containsSubsequence("invoice.finalized", "invoice.sent")
                .containsOnlyOnce("invoice.sent");
    }

    @Test
    void sendingADraftFinalisesItAndTellsOnce() throws Exception {
        Invoice draft = billing.draft(500);
        billing.invoices()
                .update(draft.getId(), InvoiceUpdateParams.builder().setAutoAdvance(true).build());

        assertThat(billing.invoices().sendInvoice(draft.getId()).getStatus()).isEqualTo("open");

        assertThat(billing.told()).containsOnlyOnce("invoice.sent");
    }

    @Test
    void theSameKeyMakesOneInvoiceAndClashesOnAnother() throws Exception {
        String customer = billing.customer().getId();
        RequestOptions key = RequestOptions.builder().setIdempotencyKey("invoice-1").build();
        InvoiceCreateParams params = Billing.draftOf(customer).build();

        Invoice first = billing.invoices().create(params, key);
        talk.restart();
        Invoice again = billing.invoices().create(params, key);

        assertThat(again.getLastResponse().body()).isEqualTo(first.getLastResponse().body());
        assertThat(billing.invoices().list().getData()).hasSize(1);
        InvoiceCreateParams other = Billing.draftOf(customer).setDaysUntilDue(60L).build();
        assertThatThrownBy(() -> billing.invoices().create(other, key))
                .isInstanceOf(IdempotencyException.class);
    }

    @Test
    void aRestartKeepsItWithItsPageAndItsClock() throws Exception {
        Invoice open = billing.open(500);
        billing.credit(open, 100);
        String before = billing.reload(open).getLastResponse().body();

        talk.restart();

        assertThat(billing.reload(open).getLastResponse().body()).isEqualTo(before);
        assertThat(billing.notes().list().getData()).hasSize(1);
        talk.control("POST", "clock", "{\"advance_seconds\": %d}".formatted(MONTH + 1));
        assertThat(talk.inbox.next("invoice.overdue").payload()).contains(open.getId());
        assertThat(billing.pay(open, "pm_card_visa").getAmountPaid()).isEqualTo(900);
    }
}

package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.CardException;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceItem;
import com.stripe.model.InvoicePayment;
import com.stripe.model.PaymentIntent;
import com.stripe.net.Webhook;
import com.stripe.param.InvoiceCreateParams;
import com.stripe.param.InvoiceItemUpdateParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePayParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.InvoiceSearchParams;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tsagaan.simulator.store.Json;

class InvoiceTest extends BillingTest {
    @Test
    void itIsDraftedFinalisedAndPaidByCard() throws Exception {
        Invoice draft = billing.draft(4500);
        assertThat(draft.getStatus()).isEqualTo("draft");
        assertThat(draft.getNumber()).isNull();
        assertThat(draft.getDueDate())
                .isEqualTo(draft.getCreated() + Duration.ofDays(30).toSeconds());

        Invoice open = billing.invoices().finalizeInvoice(draft.getId());
        assertThat(open.getStatus()).isEqualTo("open");
        assertThat(open.getNumber()).endsWith("-0001");
        assertThat(open.getAmountRemaining()).isEqualTo(9000);
        assertThat(open.getLines().getData())
                .singleElement()
                .satisfies(line -> assertThat(line.getQuantity()).isEqualTo(2));

        Invoice paid = billing.pay(open, "pm_card_visa");
        assertThat(paid.getStatus()).isEqualTo("paid");
        assertThat(paid.getAmountPaid()).isEqualTo(9000);
        assertThat(paid.getAmountRemaining()).isZero();
        assertThat(paymentOf(paid).getStatus()).isEqualTo("paid");
        PaymentIntent intent = intentOf(paid);
        assertThat(intent.getAmountReceived()).isEqualTo(9000);
        assertThat(intent.getCustomer()).isEqualTo(paid.getCustomer());
    }

    @Test
    void eventsTellOfItInOrderSignedAndWhole() throws Exception {
        Invoice paid = billing.paid(500);

        assertThat(billing.told())
                .containsSubsequence(
                        "invoice.created",
                        "invoiceitem.created",
                        "invoice.updated",
                        "payment_intent.created",
                        "invoice.finalized",
                        "payment_intent.succeeded",
                        "invoice_payment.paid",
                        "invoice.paid",
                        "invoice.payment_succeeded");
        Inbox.Letter letter = talk.inbox.next("invoice.paid");
        Event event =
                Webhook.constructEvent(letter.payload(), letter.signature(), Conversation.SECRET);
        Invoice told = (Invoice) event.getDataObjectDeserializer().getObject().orElseThrow();
        assertThat(told.getId()).isEqualTo(paid.getId());
        for (Event any : talk.stripe.v1().events().list().getData()) {
            assertThat(
                            RecordingClient.problems(
                                    Json.read(any.getDataObjectDeserializer().getRawJson())))
                    .as(any.getType())
                    .isEmpty();
        }
    }

    @Test
    void aDeclineLeavesItOpenAndAnotherCardPays() throws Exception {
        Invoice open = billing.open(500);

        assertThatThrownBy(() -> billing.pay(open, "pm_card_chargeDeclined"))
                .isInstanceOf(CardException.class);

        Invoice tried = billing.reload(open);
        assertThat(tried.getStatus()).isEqualTo("open");
        assertThat(tried.getAttemptCount()).isEqualTo(1);
        assertThat(talk.inbox.next("invoice.payment_failed").payload()).contains(open.getId());
        assertThat(billing.pay(open, "pm_card_visa").getStatus()).isEqualTo("paid");
    }

    @Test
    void moneyThatCameByTransferIsNoted() throws Exception {
        Invoice open = billing.open(500);

        Invoice paid =
                billing.invoices()
                        .pay(
                                open.getId(),
                                InvoicePayParams.builder().setPaidOutOfBand(true).build());

        assertThat(paid.getStatus()).isEqualTo("paid");
        assertThat(paid.getAmountPaid()).isEqualTo(1000);
        assertThat(paymentOf(paid).getStatus()).isEqualTo("canceled");
        assertThat(talk.stripe.v1().charges().list().getData()).isEmpty();
    }

    @Test
    void aVoidOneGivesItsPaymentUp() throws Exception {
        Invoice open = billing.open(500);

        Invoice gone = billing.invoices().voidInvoice(open.getId());

        assertThat(gone.getStatus()).isEqualTo("void");
        assertThat(gone.getStatusTransitions().getVoidedAt()).isPositive();
        assertThat(intentOf(gone).getStatus()).isEqualTo("canceled");
        assertThat(talk.inbox.next("invoice.voided").payload()).contains(open.getId());
    }

    @Test
    void anUncollectibleOneMayStillBePaid() throws Exception {
        Invoice open = billing.open(500);

        assertThat(billing.invoices().markUncollectible(open.getId()).getStatus())
                .isEqualTo("uncollectible");
        assertThat(talk.inbox.next("invoice.marked_uncollectible").payload())
                .contains(open.getId());
        assertThat(billing.pay(open, "pm_card_visa").getStatus()).isEqualTo("paid");
    }

    @Test
    void waitingItemsAreTakenIn() throws Exception {
        String customer = billing.customer().getId();
        InvoiceItem one = billing.waiting(customer, 700);
        billing.waiting(customer, -200);
        billing.waiting(billing.customer().getId(), 999);

        Invoice draft =
                billing.invoices()
                        .create(
                                Billing.draftOf(customer)
                                        .setPendingInvoiceItemsBehavior(
                                                InvoiceCreateParams.PendingInvoiceItemsBehavior
                                                        .INCLUDE)
                                        .build());

        assertThat(draft.getTotal()).isEqualTo(500);
        assertThat(draft.getLines().getData()).extracting("amount").containsExactly(700L, -200L);
        assertThat(billing.items().retrieve(one.getId()).getInvoice()).isEqualTo(draft.getId());
    }

    @Test
    void aDraftIsCountedAnewWhenItsItemsChange() throws Exception {
        Invoice draft = billing.draft(500);
        String item = lineItem(draft);

        billing.items().update(item, InvoiceItemUpdateParams.builder().setQuantity(5L).build());
        assertThat(billing.reload(draft).getTotal()).isEqualTo(2500);
        billing.items().delete(item);
        assertThat(billing.reload(draft).getTotal()).isZero();

        assertThat(billing.invoices().delete(draft.getId()).getDeleted()).isTrue();
        assertRefused(() -> billing.reload(draft), 404, "resource_missing", "invoice");
    }

    @Test
    void whereNothingIsDueItIsPaidAtOnce() throws Exception {
        Invoice free = billing.open(0);

        assertThat(free.getStatus()).isEqualTo("paid");
        assertThat(talk.stripe.v1().paymentIntents().list().getData()).isEmpty();
    }

    @Test
    void itIsFoundByMetadataStatusAndCustomer() throws Exception {
        Invoice open = billing.open(500);
        billing.draft(500);

        InvoiceSearchParams search =
                InvoiceSearchParams.builder()
                        .setQuery("metadata['order']:'7' AND status:'open'")
                        .build();
        assertThat(billing.invoices().search(search).getData())
                .extracting(Invoice::getId)
                .containsExactly(open.getId());
        InvoiceListParams list =
                InvoiceListParams.builder().setStatus(InvoiceListParams.Status.OPEN).build();
        assertThat(billing.invoices().list(list).getData()).hasSize(1);
        assertThat(billing.invoices().lineItems().list(open.getId()).getData()).hasSize(1);
    }

    private static String lineItem(Invoice invoice) {
        return invoice.getLines()
                .getData()
                .getFirst()
                .getParent()
                .getInvoiceItemDetails()
                .getInvoiceItem();
    }

    private InvoicePayment paymentOf(Invoice invoice) throws Exception {
        InvoicePaymentListParams of =
                InvoicePaymentListParams.builder().setInvoice(invoice.getId()).build();
        return talk.stripe.v1().invoicePayments().list(of).getData().getFirst();
    }

    private PaymentIntent intentOf(Invoice invoice) throws Exception {
        String id = paymentOf(invoice).getPayment().getPaymentIntent();
        return talk.stripe.v1().paymentIntents().retrieve(id);
    }
}

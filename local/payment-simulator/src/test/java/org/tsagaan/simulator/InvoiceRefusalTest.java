package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Invoice;
import com.stripe.model.InvoiceItem;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.InvoiceItemCreateParams;
import com.stripe.param.InvoiceItemUpdateParams;
import com.stripe.param.InvoiceUpdateParams;
import com.stripe.param.PaymentIntentUpdateParams;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the provider refuses about invoices is refused here, and changes nothing. */
class InvoiceRefusalTest extends BillingTest {
    @Test
    void aDraftNeedsACustomerWithAnAddressAndADayOneDay() throws Exception {
        String customer = billing.customer().getId();
        String silent =
                talk.stripe
                        .v1()
                        .customers()
                        .create(CustomerCreateParams.builder().setName("x").build())
                        .getId();

        assertRefused(
                () -> billing.invoices().create(Billing.draftOf("cus_none").build()),
                400,
                "resource_missing",
                "customer");
        assertRefused(
                () -> billing.invoices().create(Billing.draftOf(silent).build()),
                400,
                null,
                "customer");
        assertRefused(
                () ->
                        billing.invoices()
                                .create(Billing.draftOf(customer).setDaysUntilDue(null).build()),
                400,
                null,
                null);
        assertRefused(
                () -> billing.invoices().create(Billing.draftOf(customer).setDueDate(1L).build()),
                400,
                null,
                "due_date");
        assertRefused(
                () ->
                        billing.invoices()
                                .create(
                                        Billing.draftOf(customer)
                                                .setDaysUntilDue(null)
                                                .setDueDate(1L)
                                                .build()),
                400,
                null,
                "due_date");
        assertThat(billing.invoices().list().getData()).isEmpty();
    }

    @Test
    void anItemBelongsToItsCustomerCurrencyAndDraft() throws Exception {
        Invoice draft = billing.draft(500);
        String stranger = billing.customer().getId();

        refusedItem(Billing.twoCases(draft, 1).setCustomer(stranger), null, "customer");
        refusedItem(Billing.twoCases(draft, 1).setCurrency("usd"), null, "currency");
        refusedItem(Billing.twoCases(draft, 1).setAmount(5L), null, "amount");
        refusedItem(
                Billing.twoCases(draft, 1).setUnitAmountDecimal(null),
                "parameter_missing",
                "amount");
        refusedItem(
                Billing.twoCases(draft, 1).setUnitAmountDecimal(new BigDecimal("99999999.5")),
                "amount_too_large",
                "unit_amount_decimal");
        refusedItem(Billing.twoCases(draft, 1).setInvoice("in_x"), "resource_missing", "invoice");
        billing.invoices().finalizeInvoice(draft.getId());
        refusedItem(Billing.twoCases(draft, 1), "invoice_not_editable", "invoice");
        assertThat(billing.reload(draft).getTotal()).isEqualTo(1000);
    }

    private void refusedItem(
            InvoiceItemCreateParams.Builder item, @Nullable String code, String param) {
        assertRefused(() -> billing.items().create(item.build()), 400, code, param);
    }

    @Test
    void whatIsFinalisedStays() throws Exception {
        Invoice open = billing.open(500);
        InvoiceItem item = billing.items().list().getData().getFirst();
        InvoiceUpdateParams words = InvoiceUpdateParams.builder().setDescription("x").build();
        InvoiceItemUpdateParams more = InvoiceItemUpdateParams.builder().setQuantity(9L).build();

        assertRefused(
                () -> billing.invoices().update(open.getId(), words), 400, null, "description");
        assertRefused(
                () -> billing.items().update(item.getId(), more),
                400,
                "invoice_not_editable",
                "invoiceitem");
        assertRefused(
                () -> billing.items().delete(item.getId()),
                400,
                "invoice_not_editable",
                "invoiceitem");
        assertRefused(() -> billing.invoices().delete(open.getId()), 400, null, null);
        assertRefused(() -> billing.invoices().finalizeInvoice(open.getId()), 400, null, null);
        InvoiceUpdateParams note = InvoiceUpdateParams.builder().putMetadata("a", "1").build();
        assertThat(billing.invoices().update(open.getId(), note).getMetadata())
                .containsEntry("a", "1")
                .containsEntry("order", "7");
    }

    @Test
    void nothingAndLessThanNothingAreNotInvoiced() throws Exception {
        Invoice empty =
                billing.invoices().create(Billing.draftOf(billing.customer().getId()).build());
        Invoice negative = billing.draft(-500);

        assertRefused(
                () -> billing.invoices().finalizeInvoice(empty.getId()),
                400,
                "invoice_no_customer_line_items",
                null);
        assertRefused(() -> billing.invoices().finalizeInvoice(negative.getId()), 400, null, null);
    }

    @Test
    void onlyWhatIsOpenIsPaidVoidedOrWrittenOff() throws Exception {
        Invoice draft = billing.draft(500);
        Invoice paid = billing.paid(500);
        Invoice gone = billing.invoices().voidInvoice(billing.open(500).getId());

        assertRefused(() -> billing.pay(paid, "pm_card_visa"), 400, null, null);
        assertRefused(() -> billing.pay(gone, "pm_card_visa"), 400, null, null);
        for (Invoice closed : new Invoice[] {draft, paid, gone}) {
            String id = closed.getId();
            assertRefused(() -> billing.invoices().voidInvoice(id), 400, null, null);
            assertRefused(() -> billing.invoices().markUncollectible(id), 400, null, null);
        }
        assertRefused(() -> billing.invoices().sendInvoice(gone.getId()), 400, null, null);
        assertThat(talk.stripe.v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void payingNeedsAMethod() throws Exception {
        Invoice open = billing.open(500);

        assertRefused(
                () -> billing.invoices().pay(open.getId()),
                400,
                "parameter_missing",
                "payment_method");
        assertRefused(
                () -> billing.pay(open, "pm_none"), 400, "resource_missing", "payment_method");
        assertRefused(
                () -> billing.pay(open, "pm_card_authenticationRequired"),
                400,
                "invoice_payment_intent_requires_action",
                null);
    }

    @Test
    void itsPaymentIsNotCanceledOrRepricedBesideIt() throws Exception {
        billing.open(500);
        String intent = talk.stripe.v1().paymentIntents().list().getData().getFirst().getId();

        assertRefused(() -> talk.stripe.v1().paymentIntents().cancel(intent), 400, null, "intent");
        assertRefused(
                () ->
                        talk.stripe
                                .v1()
                                .paymentIntents()
                                .update(
                                        intent,
                                        PaymentIntentUpdateParams.builder().setAmount(1L).build()),
                400,
                null,
                "intent");
    }
}

package org.tsagaan.simulator;

import com.stripe.exception.StripeException;
import com.stripe.model.CreditNote;
import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceItem;
import com.stripe.param.CreditNoteCreateParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.EventListParams;
import com.stripe.param.InvoiceCreateParams;
import com.stripe.param.InvoiceItemCreateParams;
import com.stripe.param.InvoicePayParams;
import com.stripe.service.CreditNoteService;
import com.stripe.service.InvoiceItemService;
import com.stripe.service.InvoiceService;
import java.math.BigDecimal;
import java.util.List;

/** What the tests of invoices say again and again. */
final class Billing {
    private final Conversation talk;

    Billing(Conversation talk) {
        this.talk = talk;
    }

    InvoiceService invoices() {
        return talk.stripe.v1().invoices();
    }

    InvoiceItemService items() {
        return talk.stripe.v1().invoiceItems();
    }

    CreditNoteService notes() {
        return talk.stripe.v1().creditNotes();
    }

    Customer customer() throws StripeException {
        return talk.stripe
                .v1()
                .customers()
                .create(
                        CustomerCreateParams.builder()
                                .setName("锡林超市 <b>")
                                .setEmail("accounts@supermarket.test")
                                .build());
    }

    static InvoiceCreateParams.Builder draftOf(String customer) {
        return InvoiceCreateParams.builder()
                .setCustomer(customer)
                .setCollectionMethod(InvoiceCreateParams.CollectionMethod.SEND_INVOICE)
                .setDaysUntilDue(30L)
                .setCurrency("cny")
                .putMetadata("order", "7");
    }

    /** A draft of a new customer, with one line of two cases of so many fen. */
    Invoice draft(long unit) throws StripeException {
        Invoice draft = invoices().create(draftOf(customer().getId()).build());
        items().create(twoCases(draft, unit).build());
        return invoices().retrieve(draft.getId());
    }

    static InvoiceItemCreateParams.Builder twoCases(Invoice draft, long unit) {
        return InvoiceItemCreateParams.builder()
                .setCustomer(draft.getCustomer())
                .setInvoice(draft.getId())
                .setCurrency("cny")
                .setDescription("奶豆腐 24 × 500 g")
                .setUnitAmountDecimal(BigDecimal.valueOf(unit))
                .setQuantity(2L);
    }

    /** An item of so many fen that waits for an invoice. */
    InvoiceItem waiting(String customer, long amount) throws StripeException {
        return items().create(
                        InvoiceItemCreateParams.builder()
                                .setCustomer(customer)
                                .setCurrency("cny")
                                .setAmount(amount)
                                .build());
    }

    /** The same as {@link #draft}, finalised. */
    Invoice open(long unit) throws StripeException {
        return invoices().finalizeInvoice(draft(unit).getId());
    }

    Invoice pay(Invoice invoice, String method) throws StripeException {
        InvoicePayParams params = InvoicePayParams.builder().setPaymentMethod(method).build();
        return invoices().pay(invoice.getId(), params);
    }

    Invoice paid(long unit) throws StripeException {
        return pay(open(unit), "pm_card_visa");
    }

    static CreditNoteCreateParams.Builder off(Invoice invoice, long amount) {
        return CreditNoteCreateParams.builder().setInvoice(invoice.getId()).setAmount(amount);
    }

    CreditNote credit(Invoice invoice, long amount) throws StripeException {
        return notes().create(off(invoice, amount).build());
    }

    Invoice reload(Invoice invoice) throws StripeException {
        return invoices().retrieve(invoice.getId());
    }

    /** The types of all events so far, in the order in which they happened. */
    List<String> told() throws StripeException {
        EventListParams all = EventListParams.builder().setLimit(100L).build();
        return talk.stripe.v1().events().list(all).getData().reversed().stream()
                .map(Event::getType)
                .toList();
    }
}

package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.CreditNote;
import com.stripe.model.Invoice;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.CreditNoteCreateParams;
import com.stripe.param.CreditNoteCreateParams.Line;
import com.stripe.param.CreditNoteUpdateParams;
import org.junit.jupiter.api.Test;

class CreditNoteTest extends BillingTest {
    @Test
    void beforePaymentItMakesLessDue() throws Exception {
        Invoice open = billing.open(500);

        CreditNote note = billing.credit(open, 300);

        assertThat(note.getNumber()).isEqualTo(open.getNumber() + "-CN-01");
        assertThat(note.getPrePaymentAmount()).isEqualTo(300);
        Invoice less = billing.reload(open);
        assertThat(less.getAmountRemaining()).isEqualTo(700);
        assertThat(less.getPrePaymentCreditNotesAmount()).isEqualTo(300);
        assertThat(intent().getAmount()).isEqualTo(700);
        assertThat(billing.pay(open, "pm_card_visa").getAmountPaid()).isEqualTo(700);
        assertThat(talk.inbox.next("credit_note.created").payload()).contains(note.getId());
    }

    @Test
    void creditedWholeItIsPaidAndItsPaymentGivenUp() throws Exception {
        Invoice open = billing.open(500);
        billing.credit(open, 400);

        billing.credit(open, 600);

        Invoice settled = billing.reload(open);
        assertThat(settled.getStatus()).isEqualTo("paid");
        assertThat(settled.getAmountPaid()).isZero();
        assertThat(intent().getStatus()).isEqualTo("canceled");
    }

    @Test
    void afterPaymentItRefunds() throws Exception {
        Invoice paid = billing.paid(500);

        CreditNote note =
                billing.notes().create(Billing.off(paid, 300).setRefundAmount(300L).build());

        assertThat(note.getType()).isEqualTo("post_payment");
        Refund refund =
                talk.stripe.v1().refunds().retrieve(note.getRefunds().getFirst().getRefund());
        assertThat(refund.getAmount()).isEqualTo(300);
        assertThat(billing.reload(paid).getPostPaymentCreditNotesAmount()).isEqualTo(300);
        assertThat(billing.told()).containsSubsequence("refund.created", "credit_note.created");
    }

    @Test
    void notMoreThanIsLeft() throws Exception {
        Invoice open = billing.open(500);
        billing.credit(open, 300);
        assertRefused(() -> billing.credit(open, 701), 400, null, "amount");
        billing.pay(open, "pm_card_visa");
        CreditNoteCreateParams most = Billing.off(open, 700).setRefundAmount(700L).build();
        CreditNoteCreateParams more = Billing.off(open, 701).setRefundAmount(701L).build();

        assertRefused(() -> billing.notes().create(more), 400, null, "amount");
        billing.notes().create(most);
        assertRefused(
                () -> billing.notes().create(Billing.off(open, 1).setRefundAmount(1L).build()),
                400,
                null,
                "amount");
        assertThat(talk.stripe.v1().refunds().list().getData()).hasSize(1);
    }

    @Test
    void itSaysWhereTheMoneyGoes() throws Exception {
        Invoice draft = billing.draft(500);
        Invoice open = billing.open(500);
        Invoice paid = billing.paid(500);

        assertRefused(() -> billing.credit(draft, 1), 400, null, "invoice");
        assertRefused(() -> billing.credit(paid, 100), 400, null, null);
        assertRefused(
                () -> billing.notes().create(Billing.off(open, 10).setRefundAmount(10L).build()),
                400,
                null,
                "refund_amount");
        CreditNote byBank =
                billing.notes().create(Billing.off(paid, 100).setOutOfBandAmount(100L).build());
        assertThat(byBank.getRefunds()).isEmpty();
        assertThat(byBank.getOutOfBandAmount()).isEqualTo(100);
    }

    @Test
    void aLineIsCreditedByQuantityButOnce() throws Exception {
        Invoice open = billing.open(500);
        String line = open.getLines().getData().getFirst().getId();

        CreditNote note = billing.notes().create(oneCase(open, line));

        assertThat(note.getAmount()).isEqualTo(500);
        assertThat(billing.notes().lineItems().list(note.getId()).getData())
                .singleElement()
                .satisfies(of -> assertThat(of.getInvoiceLineItem()).isEqualTo(line));
        billing.notes().create(oneCase(open, line));
        assertThat(billing.reload(open).getStatus()).isEqualTo("paid");
        Invoice other = billing.open(500);
        assertRefused(
                () -> billing.notes().create(oneCase(other, line)),
                400,
                "resource_missing",
                "lines[0][invoice_line_item]");
    }

    @Test
    void aLineIsNotCreditedBeyondItself() throws Exception {
        Invoice draft = billing.draft(500);
        billing.items().create(Billing.twoCases(draft, 900).build());
        Invoice open = billing.invoices().finalizeInvoice(draft.getId());
        String line = open.getLines().getData().getFirst().getId();
        billing.notes().create(oneCase(open, line));
        billing.notes().create(oneCase(open, line));

        assertRefused(() -> billing.notes().create(oneCase(open, line)), 400, null, "lines[0]");
    }

    @Test
    void takenBackItIsDueAgain() throws Exception {
        Invoice open = billing.open(500);
        CreditNote note = billing.credit(open, 300);
        billing.notes()
                .update(note.getId(), CreditNoteUpdateParams.builder().setMemo("误开").build());

        CreditNote gone = billing.notes().voidCreditNote(note.getId());

        assertThat(gone.getStatus()).isEqualTo("void");
        assertThat(gone.getMemo()).isEqualTo("误开");
        assertThat(billing.reload(open).getAmountRemaining()).isEqualTo(1000);
        assertThat(intent().getAmount()).isEqualTo(1000);
        assertRefused(() -> billing.notes().voidCreditNote(note.getId()), 400, null, null);
        assertThat(talk.inbox.next("credit_note.voided").payload()).contains(note.getId());
    }

    private static CreditNoteCreateParams oneCase(Invoice invoice, String line) {
        return CreditNoteCreateParams.builder()
                .setInvoice(invoice.getId())
                .addLine(
                        Line.builder()
                                .setType(Line.Type.INVOICE_LINE_ITEM)
                                .setInvoiceLineItem(line)
                                .setQuantity(1L)
                                .build())
                .build();
    }

    private PaymentIntent intent() throws Exception {
        return talk.stripe.v1().paymentIntents().list().getData().getFirst();
    }
}

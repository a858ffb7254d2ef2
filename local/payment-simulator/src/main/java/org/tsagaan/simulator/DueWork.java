package org.tsagaan.simulator;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.billing.InvoiceClock;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.payment.Refunds;
import org.tsagaan.simulator.payment.Sessions;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.time.Scheduler;

/** What is done to sessions, payments, refunds and invoices when their time comes. */
record DueWork(Sessions sessions, Payments payments, Refunds refunds, InvoiceClock invoices)
        implements Scheduler.Worker {
    @Override
    public void work(Transaction transaction, Jobs.Task task, String target) {
        switch (task) {
            case EXPIRE_SESSION -> expire(transaction, target);
            case SETTLE_PAYMENT -> payments.settle(transaction, target, true);
            case FAIL_PAYMENT -> payments.settle(transaction, target, false);
            case SETTLE_REFUND -> refunds.settle(transaction, target);
            case FAIL_REFUND -> refunds.fail(transaction, target);
            case FINALISE_INVOICE -> invoices.finalise(transaction, target);
            case MARK_INVOICE_OVERDUE -> invoices.overdue(transaction, target);
        }
    }

    private void expire(Transaction transaction, String target) {
        JsonObject session = transaction.need(Kind.CHECKOUT_SESSION, target);
        if ("open".equals(Json.text(session, "status"))) {
            sessions.expire(transaction, session);
        }
    }
}

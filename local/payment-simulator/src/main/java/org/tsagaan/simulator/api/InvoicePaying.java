package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.tsagaan.simulator.billing.Invoices;
import org.tsagaan.simulator.payment.Decline;
import org.tsagaan.simulator.payment.Errors;
import org.tsagaan.simulator.payment.Instruments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Refused;

/**
 * {@code POST /v1/invoices/ID/pay}: pays with a method at hand, or notes that it was paid
 * elsewhere.
 */
record InvoicePaying(Invoices invoices) implements Function<Call, Answer> {
    @Override
    public Answer apply(Call call) {
        JsonObject invoice = call.target(Kind.INVOICE, "id");
        invoices.expectPayable(call.transaction(), invoice);
        if (Json.need(invoice, "status").equals("paid")) {
            return Answer.ok(invoice);
        }
        if (Json.flag(call.params(), "paid_out_of_band")) {
            invoices.payOutOfBand(call.transaction(), invoice);
            return Answer.ok(invoice);
        }
        return tried(call, invoice);
    }

    private Answer tried(Call call, JsonObject invoice) {
        String name = call.text("payment_method");
        if (name == null) {
            throw Refused.invalid(
                    "parameter_missing",
                    "payment_method",
                    "There is no `default_payment_method` set on this Customer or Invoice. Please"
                            + " pass in `payment_method`, or `paid_out_of_band`.");
        }
        JsonObject method = Instruments.named(call.transaction(), name, "payment_method");
        Optional<Decline> decline = invoices.pay(call.transaction(), invoice, method);
        JsonObject intent = Invoices.intent(call.transaction(), invoice);
        if (decline.isPresent()) {
            return Errors.declined(call.transaction(), intent);
        }
        if (Json.need(intent, "status").equals("requires_action")) {
            return Answer.of(
                    Refused.invalid(
                            "invoice_payment_intent_requires_action",
                            null,
                            "This payment requires additional user action before it can be"
                                    + " completed successfully. Payment can be completed using the"
                                    + " PaymentIntent associated with invoice "
                                    + Json.need(invoice, "id")
                                    + "."));
        }
        return Answer.ok(call.transaction().need(Kind.INVOICE, Json.need(invoice, "id")));
    }
}

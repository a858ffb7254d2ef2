package org.tsagaan.simulator.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.payment.Instruments;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.Refused;

/** {@code /v1/payment_methods}: cards and wallets. */
public final class PaymentMethodResource implements Resource {
    private static final String URL = "/v1/payment_methods";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(URL, "payment-method-create", PaymentMethodResource::create),
                Route.get(URL + "/{id}", "none", PaymentMethodResource::retrieve));
    }

    private static Answer create(Call call) {
        String type = Json.need(call.params(), "type");
        JsonObject method =
                type.equals("card") ? card(call) : Instruments.wallet(call.transaction(), type);
        JsonObject billing = method.getAsJsonObject("billing_details");
        for (Map.Entry<String, JsonElement> detail :
                Json.object(call.params(), "billing_details").entrySet()) {
            billing.add(detail.getKey(), detail.getValue());
        }
        Metadata.merge(call, method);
        call.transaction().put(method);
        return Answer.ok(method);
    }

    private static JsonObject card(Call call) {
        JsonObject card = Json.object(call.params(), "card");
        @Nullable String token = Json.text(card, "token");
        if (token != null) {
            return Instruments.named(
                    call.transaction(), token.replace("tok_", "pm_card_"), "card[token]");
        }
        for (String field : List.of("number", "exp_month", "exp_year")) {
            if (!card.has(field)) {
                throw Refused.invalid(
                        "parameter_missing",
                        "card[" + field + "]",
                        "Missing required param: card[" + field + "].");
            }
        }
        String number = Json.need(card, "number");
        if (!number.matches("\\d{12,19}")) {
            throw Refused.invalid(
                    "incorrect_number", "card[number]", "Your card number is incorrect.");
        }
        return Instruments.card(
                call.transaction(),
                number,
                YearMonth.of(
                        (int) Json.number(card, "exp_year"), (int) Json.number(card, "exp_month")));
    }

    private static Answer retrieve(Call call) {
        return Answer.ok(call.target(Kind.PAYMENT_METHOD, "payment_method"));
    }
}

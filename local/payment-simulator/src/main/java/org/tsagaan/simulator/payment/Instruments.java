package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Templates;

/** Makes payment methods: cards of the test kind, and wallets. */
public final class Instruments {
    private Instruments() {}

    /** The year and month a ready-made card lasts to, counted from now. */
    private static final int YEARS_GOOD = 4;

    /**
     * The payment method with this id, or a new one behind a ready-made name such as {@code
     * pm_card_visa}.
     *
     * @throws Refused 400 if there is none
     */
    public static JsonObject named(Transaction transaction, String name, String param) {
        Optional<TestCard> ready = TestCard.withToken(name);
        if (ready.isPresent()) {
            YearMonth now =
                    YearMonth.from(
                            Instant.ofEpochSecond(transaction.now()).atOffset(ZoneOffset.UTC));
            return card(transaction, ready.get().number(), now.plusYears(YEARS_GOOD));
        }
        return transaction
                .find(Kind.PAYMENT_METHOD, name)
                .orElseThrow(() -> Refused.unknownReference(Kind.PAYMENT_METHOD, name, param));
    }

    /** A card with this number, good to the end of this month; it is put. */
    public static JsonObject card(Transaction transaction, String number, YearMonth expiry) {
        @Nullable TestCard known = TestCard.withNumber(number).orElse(null);
        JsonObject method = Templates.fresh(transaction, Kind.PAYMENT_METHOD);
        method.addProperty("type", "card");
        method.addProperty("_card", known == null ? null : known.name());
        JsonObject card = new JsonObject();
        String brand = known == null ? "visa" : known.brand();
        card.addProperty("brand", brand);
        card.add(
                "checks",
                Json.read(
                        "{'address_line1_check':null,'address_postal_code_check':null,"
                                + "'cvc_check':'pass'}"));
        card.addProperty("country", "CN");
        card.addProperty("display_brand", brand);
        card.addProperty("exp_month", expiry.getMonthValue());
        card.addProperty("exp_year", expiry.getYear());
        card.addProperty("fingerprint", Integer.toHexString(number.hashCode()) + "SIMULATED");
        card.addProperty("funding", "credit");
        card.add("generated_from", null);
        card.addProperty("last4", number.substring(number.length() - 4));
        card.add("networks", Json.read("{'available':['" + brand + "'],'preferred':null}"));
        card.addProperty("regulated_status", "unregulated");
        card.add("three_d_secure_usage", Json.read("{'supported':true}"));
        card.add("wallet", null);
        method.add("card", card);
        transaction.put(method);
        return method;
    }

    /** A wallet: {@code alipay} or {@code wechat_pay}; it is put. */
    public static JsonObject wallet(Transaction transaction, String type) {
        JsonObject method = Templates.fresh(transaction, Kind.PAYMENT_METHOD);
        method.addProperty("type", type);
        method.add(type, new JsonObject());
        transaction.put(method);
        return method;
    }

    /** The test card behind a payment method, empty for wallets and strange cards. */
    public static Optional<TestCard> testCard(JsonObject method) {
        return Optional.ofNullable(Json.text(method, "_card")).map(TestCard::valueOf);
    }
}

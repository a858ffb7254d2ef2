package org.tsagaan.simulator.payment;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.event.Events;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Transaction;

/** Sends the buyer to authorise a payment: at the bank, to Alipay, or to a code for WeChat Pay. */
final class NextActions {
    private final Addresses addresses;

    NextActions(Addresses addresses) {
        this.addresses = addresses;
    }

    void require(Transaction transaction, JsonObject intent, String methodType) {
        String url = addresses.authorisation(Json.need(intent, "id"));
        JsonObject action = new JsonObject();
        switch (methodType) {
            case "alipay" -> alipay(action, intent, url);
            case "wechat_pay" -> wechat(action, url);
            default -> redirect(action, intent, url);
        }
        intent.add("next_action", action);
        intent.addProperty("status", "requires_action");
        transaction.put(intent);
        Events.emit(transaction, "payment_intent.requires_action", intent);
    }

    private static void redirect(JsonObject action, JsonObject intent, String url) {
        action.addProperty("type", "redirect_to_url");
        JsonObject details = new JsonObject();
        details.addProperty("return_url", Json.text(intent, "_return_url"));
        details.addProperty("url", url);
        action.add("redirect_to_url", details);
    }

    private static void alipay(JsonObject action, JsonObject intent, String url) {
        action.addProperty("type", "alipay_handle_redirect");
        JsonObject details = new JsonObject();
        details.add("native_data", null);
        details.add("native_url", null);
        details.addProperty("return_url", Json.text(intent, "_return_url"));
        details.addProperty("url", url);
        action.add("alipay_handle_redirect", details);
    }

    private static void wechat(JsonObject action, String url) {
        action.addProperty("type", "wechat_pay_display_qr_code");
        JsonObject details = new JsonObject();
        details.addProperty("data", "weixin://wxpay/bizpayurl/SIMULATED?pr=" + url);
        details.addProperty("hosted_instructions_url", url);
        details.addProperty("image_data_url", "data:image/png;base64,");
        details.addProperty("image_url_png", url);
        details.addProperty("image_url_svg", url);
        action.add("wechat_pay_display_qr_code", details);
    }
}

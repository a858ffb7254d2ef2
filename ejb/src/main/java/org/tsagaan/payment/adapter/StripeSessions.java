package org.tsagaan.payment.adapter;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodOptions;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import org.tsagaan.payment.model.SessionRequest;

/**
 * Words the request for a payment page. The same request is always worded the same: Stripe refuses
 * a known idempotency key with other parameters.
 */
final class StripeSessions {

    private static final String CURRENCY = "cny";

    private StripeSessions() {}

    static SessionCreateParams of(SessionRequest request, String baseUrl) {
        String order = baseUrl + "/orders/" + request.orderNumber();
        return SessionCreateParams.builder()
                .setMode(Mode.PAYMENT)
                .addPaymentMethodType(PaymentMethodType.CARD)
                .addPaymentMethodType(PaymentMethodType.ALIPAY)
                .addPaymentMethodType(PaymentMethodType.WECHAT_PAY)
                .setPaymentMethodOptions(wechatInBrowser())
                .setClientReferenceId(request.orderNumber())
                .setCustomerEmail(request.email())
                .setLocale(request.language().equals("zh") ? Locale.ZH : Locale.EN)
                .setExpiresAt(request.expiresAt().getEpochSecond())
                .setSuccessUrl(order + "?payment=returned")
                .setCancelUrl(order + "?payment=left")
                .putMetadata(StripeFacts.PAYMENT, Long.toString(request.paymentId()))
                .putMetadata(StripeFacts.ATTEMPT, Integer.toString(request.attempt()))
                .setPaymentIntentData(intent(request))
                .addLineItem(whole(request))
                .build();
    }

    private static PaymentMethodOptions wechatInBrowser() {
        return PaymentMethodOptions.builder()
                .setWechatPay(
                        PaymentMethodOptions.WechatPay.builder()
                                .setClient(PaymentMethodOptions.WechatPay.Client.WEB)
                                .build())
                .build();
    }

    private static PaymentIntentData intent(SessionRequest request) {
        return PaymentIntentData.builder()
                .setTransferGroup(request.orderNumber())
                .putMetadata(StripeFacts.PAYMENT, Long.toString(request.paymentId()))
                .putMetadata(StripeFacts.ATTEMPT, Integer.toString(request.attempt()))
                .build();
    }

    private static LineItem whole(SessionRequest request) {
        String word = request.language().equals("zh") ? "订单 " : "Order ";
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(
                        LineItem.PriceData.builder()
                                .setCurrency(CURRENCY)
                                .setUnitAmount(request.amountFen())
                                .setProductData(
                                        LineItem.PriceData.ProductData.builder()
                                                .setName(word + request.orderNumber())
                                                .build())
                                .build())
                .build();
    }
}

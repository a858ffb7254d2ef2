package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.Locale;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A simulator, stripe-java that talks to it, a browser without windows, and the market's ear. */
final class Conversation implements AutoCloseable {
    private static final int PATIENCE = 15_000;

    static final String SECRET = "whsec_platform";
    static final String CONNECT_SECRET = "whsec_connect";
    static final String KEY = "sk_test_simulated";

    private final RecordingClient http = new RecordingClient();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Path data;
    private Simulator simulator;
    final Inbox inbox;
    StripeClient stripe;

    Conversation(Path data) throws IOException {
        this.data = data;
        inbox = new Inbox();
        simulator = Simulator.start(options());
        stripe = client(PATIENCE);
    }

    private Options options() {
        return new Options(0, data, inbox.url(), SECRET, CONNECT_SECRET, KEY, "");
    }

    /** Stops the simulator and starts it anew over the same folder. */
    void restart() throws IOException {
        simulator.close();
        simulator = Simulator.start(options());
        stripe = client(PATIENCE);
    }

    /** Another client, which waits so many milliseconds for an answer and does not try again. */
    StripeClient client(int patience) {
        return StripeClient.builder()
                .setApiKey(KEY)
                .setApiBase(simulator.address())
                .setHttpClient(http)
                .setReadTimeout(patience)
                .setMaxNetworkRetries(0)
                .build();
    }

    String address() {
        return simulator.address();
    }

    /** A session over one item of so many fen, payable in all ways. */
    Session session(long amount) throws StripeException {
        return stripe.v1().checkout().sessions().create(sessionParams(amount).build());
    }

    static SessionCreateParams.Builder sessionParams(long amount) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("http://market.test/paid?s={CHECKOUT_SESSION_ID}")
                .setCancelUrl("http://market.test/cart")
                .setClientReferenceId("order-7")
                .setLocale(Locale.ZH)
                .putMetadata("order", "7")
                .addPaymentMethodType(PaymentMethodType.CARD)
                .addPaymentMethodType(PaymentMethodType.ALIPAY)
                .addPaymentMethodType(PaymentMethodType.WECHAT_PAY)
                .setPaymentIntentData(
                        SessionCreateParams.PaymentIntentData.builder()
                                .putMetadata("order", "7")
                                .setTransferGroup("order-7")
                                .build())
                .addLineItem(item("奶豆腐 500 g", amount, 1));
    }

    static LineItem item(String name, long amount, long quantity) {
        return LineItem.builder()
                .setQuantity(quantity)
                .setPriceData(
                        LineItem.PriceData.builder()
                                .setCurrency("cny")
                                .setUnitAmount(amount)
                                .setProductData(
                                        LineItem.PriceData.ProductData.builder()
                                                .setName(name)
                                                .build())
                                .build())
                .build();
    }

    /** An intent of so many fen that was paid with this ready-made method. */
    PaymentIntent paid(long amount, String method) throws StripeException {
        return stripe.v1().paymentIntents().create(confirmed(amount, method).build());
    }

    static PaymentIntentCreateParams.Builder confirmed(long amount, String method) {
        return PaymentIntentCreateParams.builder()
                .setAmount(amount)
                .setCurrency("cny")
                .addPaymentMethodType("card")
                .setPaymentMethod(method)
                .setConfirm(true)
                .setTransferGroup("order-7")
                .putMetadata("order", "7");
    }

    Account account() throws StripeException {
        return stripe.v1()
                .accounts()
                .create(
                        AccountCreateParams.builder()
                                .setType(AccountCreateParams.Type.EXPRESS)
                                .setCountry("CN")
                                .setEmail("seller@example.com")
                                .putMetadata("storefront", "3")
                                .build());
    }

    /** Posts a form as a browser does; fields and values alternate. */
    HttpResponse<String> post(String url, String... fields) throws Exception {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String url) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Pays a session with a card on its page. */
    HttpResponse<String> payByCard(Session session, String number) throws Exception {
        return post(
                address() + "/pay/" + session.getId() + "/card",
                "number",
                number,
                "expiry",
                "12/40",
                "cvc",
                "123",
                "email",
                "a@example.com");
    }

    /** Gives the simulator an order. */
    JsonObject control(String method, String path, String json) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address() + "/control/" + path))
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build();
        HttpResponse<String> response = browser.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    @Override
    public void close() {
        simulator.close();
        inbox.close();
        browser.close();
        assertThat(http.problems()).as("what did not conform").isEmpty();
    }
}

package org.tsagaan.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest extends SimulatorTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount=100&currency=cny&colour=blue | parameter_unknown | colour",
                "amount=100&currency=cny&automatic_payment_methods[enabled]=true&automatic_payment_methods[x]=1"
                    + " | parameter_unknown | automatic_payment_methods[x]",
                "currency=cny | parameter_missing | amount",
                "amount=100 | parameter_missing | currency",
                "amount=0&currency=cny | parameter_invalid_integer | amount",
                "amount=-5&currency=cny | parameter_invalid_integer | amount",
                "amount=1.5&currency=cny | parameter_invalid_integer | amount",
                "amount=ten&currency=cny | parameter_invalid_integer | amount",
                "amount=99999999999999999999&currency=cny | parameter_invalid_integer | amount",
                "amount=100000000&currency=cny | amount_too_large | amount",
                "amount=&currency=cny | parameter_invalid_empty | amount",
                "amount=100&currency=xyz | | currency",
                "amount=100&currency=cny&payment_method_types[]=cash | | payment_method_types[0]",
                "amount=100&currency=cny&receipt_email=nobody | email_invalid | receipt_email",
                "amount=100&currency=cny&confirm=perhaps | | confirm",
                "amount=100&currency=cny&metadata[a][b]=c | | metadata",
                "amount=100&currency=cny&metadata=text | | metadata",
                "amount[x]=100&currency=cny | | amount",
                "amount=100&currency=cny&customer=cus_none | resource_missing | customer",
                "amount=100&currency=cny&payment_method=pm_none | resource_missing | payment_method"
            })
    void aBadIntentIsRefused(String form, String code, String param) throws Exception {
        JsonObject error = refused("/v1/payment_intents", form, 400);

        assertThat(error.get("type").getAsString()).isEqualTo("invalid_request_error");
        assertThat(error.has("code") ? error.get("code").getAsString() : null).isEqualTo(code);
        assertThat(error.get("param").getAsString()).isEqualTo(param);
        assertThat(error.get("message").getAsString()).isNotBlank();
        assertThat(talk.stripe.v1().paymentIntents().list().getData()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode=payment | success_url",
                "mode=subscription&success_url=http://a.test/ | mode",
                "mode=payment&success_url=javascript:alert(1) | success_url",
                "mode=payment&success_url=http://a.test/ | line_items",
                "mode=payment&success_url=http://a.test/&line_items[0][quantity]=1 |"
                        + " line_items[0][price_data]",
                "mode=payment&success_url=http://a.test/&line_items[0][price_data][currency]=cny&line_items[0][price_data][unit_amount]=0&line_items[0][price_data][product_data][name]=x&line_items[0][quantity]=1"
                    + " | line_items[0][price_data][unit_amount]",
                "mode=payment&success_url=http://a.test/&line_items[0][price_data][currency]=cny&line_items[0][price_data][unit_amount]=1&line_items[0][price_data][product_data][name]=x&line_items[0][quantity]=0"
                    + " | line_items[0][quantity]",
                "mode=payment&success_url=http://a.test/&line_items[0][price_data][currency]=cny&line_items[0][price_data][unit_amount]=99999999&line_items[0][price_data][product_data][name]=x&line_items[0][quantity]=2"
                    + " | line_items"
            })
    void aBadSessionIsRefused(String form, String param) throws Exception {
        JsonObject error = refused("/v1/checkout/sessions", form, 400);

        assertThat(error.get("param").getAsString()).isEqualTo(param);
    }

    @Test
    void aWrongKeyIsNotLetIn() {
        StripeClient stranger =
                StripeClient.builder()
                        .setApiKey("sk_test_stranger")
                        .setApiBase(talk.address())
                        .build();
        PaymentIntentCreateParams params = Conversation.confirmed(1, "pm_card_visa").build();

        Assertions.assertThatThrownBy(() -> stranger.v1().paymentIntents().create(params))
                .isInstanceOfSatisfying(
                        AuthenticationException.class,
                        e -> assertThat(e.getStatusCode()).isEqualTo(401));
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertRefused(
                () -> talk.stripe.v1().paymentIntents().retrieve("pi_none"),
                404,
                "resource_missing",
                "intent");
        assertRefused(
                () -> talk.stripe.v1().checkout().sessions().retrieve("cs_test_none"),
                404,
                "resource_missing",
                "session");
        assertRefused(
                () -> talk.stripe.v1().refunds().retrieve("re_none"),
                404,
                "resource_missing",
                "id");
        assertRefused(
                () -> talk.stripe.v1().events().retrieve("evt_none"),
                404,
                "resource_missing",
                "id");
    }

    @Test
    void whatIsNotCoveredSaysSo() throws Exception {
        JsonObject error = refused("/v1/subscriptions", "", 404);

        assertThat(error.get("message").getAsString()).contains("POST: /v1/subscriptions");
    }

    private JsonObject refused(String path, String form, int status)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(talk.address() + path))
                        .header("Authorization", "Bearer " + Conversation.KEY)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JsonParser.parseString(response.body()).getAsJsonObject().getAsJsonObject("error");
    }
}

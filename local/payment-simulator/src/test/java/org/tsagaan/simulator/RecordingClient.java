package org.tsagaan.simulator;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpURLConnectionClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tsagaan.simulator.openapi.Conformance;
import org.tsagaan.simulator.openapi.OpenApi;
import org.tsagaan.simulator.wire.FormBody;

/** stripe-java's own HTTP client, which holds all it says and hears against the description. */
final class RecordingClient extends HttpURLConnectionClient {
    private static final OpenApi API = OpenApi.read();

    private final List<String> problems = new CopyOnWriteArrayList<>();

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
        StripeResponse response = super.request(request);
        if (response.code() == 200) {
            check(request, response);
        }
        return response;
    }

    private void check(StripeRequest request, StripeResponse response) {
        URI url = URI.create(request.url().toString());
        String method = request.method().name();
        String form = url.getRawQuery() == null ? "" : url.getRawQuery();
        if (request.content() != null) {
            form = new String(request.content().byteArrayContent(), StandardCharsets.UTF_8);
        }
        JsonObject answer = JsonParser.parseString(response.body()).getAsJsonObject();
        JsonObject sent = FormBody.read(form);
        problems.addAll(Conformance.ofRequest(API, method, url.getPath(), sent));
        problems.addAll(Conformance.ofAnswer(API, method, url.getPath(), answer));
    }

    /** What did not conform so far. */
    List<String> problems() {
        return problems;
    }

    static List<String> problems(JsonObject resource) {
        return Conformance.ofResource(API, resource);
    }
}

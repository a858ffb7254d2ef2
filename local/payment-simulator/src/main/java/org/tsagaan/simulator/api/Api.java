package org.tsagaan.simulator.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Call;
import org.tsagaan.simulator.wire.FormBody;
import org.tsagaan.simulator.wire.Refused;
import org.tsagaan.simulator.wire.Rendering;

/**
 * Answers the provider's API: who asks, what is asked, whether it was asked before; then does it in
 * one transaction together with the note for its idempotency key.
 */
public final class Api {
    /** The only version spoken. */
    public static final String VERSION = "2026-07-29.dahlia";

    private final Store store;
    private final String key;
    private final List<Route> routes;
    private final Idempotency idempotency;

    /** An API that these resources make up, for holders of this secret key. */
    public Api(Store store, String key, List<Resource> resources) {
        this.store = store;
        this.key = key;
        this.routes = resources.stream().flatMap(resource -> resource.routes().stream()).toList();
        this.idempotency = new Idempotency(store);
    }

    private record Found(Route route, List<String> ids) {}

    /** Does what is asked, or refuses it. */
    public ApiReply answer(ApiRequest request) {
        try {
            authenticate(request);
            Found found = find(request);
            JsonObject checked = found.route().parameters().check(parameters(request));
            if (!request.method().equals("POST")) {
                return reply(carryOut(request, found, checked, (transaction, answer) -> {}));
            }
            return idempotency.once(request, note -> carryOut(request, found, checked, note));
        } catch (Refused refused) {
            return reply(Answer.of(refused));
        }
    }

    /** Fails as a broken provider does: with 500, which an idempotency key replays. */
    public ApiReply fail(ApiRequest request) {
        try {
            return idempotency.once(request, this::broken);
        } catch (Refused refused) {
            return reply(Answer.of(refused));
        }
    }

    private Answer broken(Idempotency.Note note) {
        Answer answer = Answer.of(Refused.broken());
        store.change(transaction -> note.write(transaction, answer));
        return answer;
    }

    private Answer carryOut(
            ApiRequest request, Found found, JsonObject checked, Idempotency.Note note) {
        JsonElement expand = Optional.ofNullable(checked.remove("expand")).orElse(new JsonArray());
        return store.transact(
                transaction -> {
                    transaction.onBehalfOf(
                            request.id(), request.header("Idempotency-Key").orElse(null));
                    Call call = new Call(transaction, found.ids(), checked);
                    Answer answer = found.route().work().apply(call);
                    Answer sent =
                            answer.status() == 200
                                    ? Answer.ok(Rendering.of(transaction, answer.body(), expand))
                                    : answer;
                    note.write(transaction, sent);
                    return sent;
                });
    }

    private void authenticate(ApiRequest request) {
        String given = request.header("Authorization").map(Api::secret).orElse("");
        if (given.isEmpty()) {
            throw Refused.unauthenticated(
                    "You did not provide an API key. You need to provide your API key in the"
                            + " Authorization header, using Bearer auth.");
        }
        if (!given.equals(key)) {
            String end = given.substring(Math.max(0, given.length() - 4));
            throw Refused.unauthenticated("Invalid API Key provided: ****" + end);
        }
        Optional<String> version = request.header("Stripe-Version");
        if (version.isPresent() && !version.get().equals(VERSION)) {
            throw Refused.invalid(
                    null,
                    null,
                    "Invalid Stripe API version: %s. The simulator speaks %s."
                            .formatted(version.get(), VERSION));
        }
        if (request.header("Stripe-Account").isPresent()) {
            throw Refused.invalid(
                    null, null, "The simulator takes no requests on behalf of connected accounts.");
        }
    }

    private static String secret(String authorization) {
        String[] parts = authorization.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return "";
        }
        if (!parts[0].equalsIgnoreCase("Basic")) {
            return parts[1];
        }
        try {
            String pair = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return pair.split(":", 2)[0];
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Found find(ApiRequest request) {
        for (Route route : routes) {
            Optional<List<String>> ids = route.match(request.path());
            if (route.method().equals(request.method()) && ids.isPresent()) {
                return new Found(route, ids.get());
            }
        }
        throw Refused.unknownUrl(request.method(), request.path());
    }

    private static JsonObject parameters(ApiRequest request) {
        JsonObject sent = FormBody.read(request.query());
        for (Map.Entry<String, JsonElement> field : FormBody.read(request.body()).entrySet()) {
            sent.add(field.getKey(), field.getValue());
        }
        return sent;
    }

    private static ApiReply reply(Answer answer) {
        return new ApiReply(answer.status(), Json.write(answer.body()), false);
    }
}

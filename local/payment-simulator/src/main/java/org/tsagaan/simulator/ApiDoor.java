package org.tsagaan.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.tsagaan.simulator.api.Api;
import org.tsagaan.simulator.api.ApiReply;
import org.tsagaan.simulator.api.ApiRequest;
import org.tsagaan.simulator.control.Fault;
import org.tsagaan.simulator.control.Faults;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.Refused;

/** Lets requests in to the API, and lets the ordered faults befall them. */
final class ApiDoor {
    private final Api api;
    private final Faults faults;

    ApiDoor(Api api, Faults faults) {
        this.api = api;
        this.faults = faults;
    }

    void answer(HttpExchange exchange, ApiRequest request)
            throws IOException, InterruptedException {
        Optional<Fault> fault = faults.take(request.method(), request.path());
        if (fault.isEmpty()) {
            send(exchange, request, api.answer(request));
        } else {
            befall(exchange, request, fault.get());
        }
    }

    private void befall(HttpExchange exchange, ApiRequest request, Fault fault)
            throws IOException, InterruptedException {
        switch (fault.kind()) {
            case TIMEOUT_BEFORE -> hold(exchange, fault.hold());
            case TIMEOUT_AFTER -> {
                api.answer(request);
                hold(exchange, fault.hold());
            }
            case ERROR_500 -> send(exchange, request, api.fail(request));
            case ERROR_500_AFTER -> {
                api.answer(request);
                send(exchange, request, plain(Refused.broken()));
            }
            case RATE_LIMITED -> send(exchange, request, plain(Refused.tooMany()));
            case RESET -> exchange.close();
            case RESET_AFTER -> {
                api.answer(request);
                exchange.close();
            }
        }
    }

    private static void hold(HttpExchange exchange, Duration time) throws InterruptedException {
        Thread.sleep(time);
        exchange.close();
    }

    private static ApiReply plain(Refused refused) {
        Answer answer = Answer.of(refused);
        return new ApiReply(answer.status(), Json.write(answer.body()), false);
    }

    private static void send(HttpExchange exchange, ApiRequest request, ApiReply reply)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Request-Id", request.id());
        headers.set("Stripe-Version", Api.VERSION);
        headers.set("Stripe-Should-Retry", Boolean.toString(reply.status() == 409));
        request.header("Idempotency-Key").ifPresent(key -> headers.set("Idempotency-Key", key));
        if (reply.replayed()) {
            headers.set("Idempotent-Replayed", "true");
        }
        Front.send(exchange, reply.status(), "application/json; charset=utf-8", reply.body());
    }
}

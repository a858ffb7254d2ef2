package org.tsagaan.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tsagaan.simulator.api.ApiRequest;
import org.tsagaan.simulator.control.Control;
import org.tsagaan.simulator.page.PageReply;
import org.tsagaan.simulator.page.PageRequest;
import org.tsagaan.simulator.page.Pages;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Answer;
import org.tsagaan.simulator.wire.FormBody;
import org.tsagaan.simulator.wire.Refused;

/** Sends each HTTP request to the room it is for: API, pages or control. */
record Front(ApiDoor api, Pages pages, Control control) implements HttpHandler {
    private static final int LARGEST_BODY = 1 << 20;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            route(exchange);
        } catch (Refused refused) {
            send(exchange, Answer.of(refused));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            System.getLogger("simulator")
                    .log(System.Logger.Level.ERROR, exchange.getRequestURI().toString(), e);
            send(exchange, Answer.of(Refused.broken()));
        } finally {
            exchange.close();
        }
    }

    private void route(HttpExchange exchange) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Refused.invalid(null, null, "The request is larger than 1 MB.");
        }
        String body = new String(bytes, UTF_8);
        if (path.startsWith("/control/")) {
            send(exchange, control.answer(method, path, body));
        } else if (path.equals("/health")) {
            send(exchange, 200, "text/plain; charset=utf-8", "SIMULATED\n");
        } else if (Pages.has(path)) {
            page(exchange, method, path, body);
        } else {
            api.answer(exchange, request(exchange, method, path, body));
        }
    }

    private static ApiRequest request(
            HttpExchange exchange, String method, String path, String body) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new ApiRequest(Ids.next("req_"), method, path, query(exchange), headers, body);
    }

    private void page(HttpExchange exchange, String method, String path, String body)
            throws IOException {
        JsonObject query = FormBody.read(query(exchange));
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        PageReply reply =
                pages.answer(
                        new PageRequest(
                                method,
                                path,
                                query,
                                FormBody.read(body),
                                accepted == null ? "" : accepted));
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        if (!reply.location().isEmpty()) {
            headers.set("Location", reply.location());
        }
        send(exchange, reply.status(), reply.type(), reply.body());
    }

    private static String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        send(
                exchange,
                answer.status(),
                "application/json; charset=utf-8",
                Json.write(answer.body()));
    }

    static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

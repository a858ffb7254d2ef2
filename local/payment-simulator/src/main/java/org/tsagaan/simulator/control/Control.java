package org.tsagaan.simulator.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.tsagaan.simulator.event.Endpoint;
import org.tsagaan.simulator.event.Manner;
import org.tsagaan.simulator.event.Webhooks;
import org.tsagaan.simulator.payment.Payments;
import org.tsagaan.simulator.payment.Refunds;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;
import org.tsagaan.simulator.time.Jobs;
import org.tsagaan.simulator.time.Scheduler;
import org.tsagaan.simulator.time.ShiftableClock;
import org.tsagaan.simulator.wire.Answer;

/** {@code /control}: what tests order. */
public final class Control {
    private final Parts parts;
    private final Forger forger;

    /** The parts that orders reach. */
    public record Parts(
            Store store,
            Faults faults,
            Webhooks webhooks,
            Endpoint endpoint,
            Payments payments,
            Refunds refunds,
            Scheduler scheduler,
            ShiftableClock clock,
            InstantSource real) {}

    /** Takes orders for these parts. */
    public Control(Parts parts) {
        this.parts = parts;
        this.forger = new Forger(parts.store(), parts.endpoint(), parts.real());
    }

    /** Carries an order out: 200 with what came of it, or 400 with what would be right. */
    public Answer answer(String method, String path, String body) throws InterruptedException {
        try {
            JsonObject order = body.isBlank() ? new JsonObject() : Json.read(body);
            return answer(method + " " + path, order);
        } catch (Order.Unclear | JsonParseException | NumberFormatException e) {
            return new Answer(400, said("error", String.valueOf(e.getMessage())));
        }
    }

    private Answer answer(String what, JsonObject order) throws InterruptedException {
        if (what.startsWith("POST /control/webhooks/replay/")) {
            return replay(what.substring(what.lastIndexOf('/') + 1));
        }
        switch (what) {
            case "GET /control/state" -> {}
            case "POST /control/faults" -> fault(order);
            case "DELETE /control/faults" -> parts.faults().clear();
            case "POST /control/webhooks" -> webhooks(order);
            case "POST /control/refunds" -> refunds(order);
            case "POST /control/settle" -> settle(order);
            case "POST /control/clock" -> clock(order);
            case "POST /control/forge" -> {
                return Answer.ok(said("market_status", forger.forge(order)));
            }
            default -> {
                return new Answer(404, said("error", "no such order: " + what));
            }
        }
        return Answer.ok(state());
    }

    private void fault(JsonObject order) {
        parts.faults()
                .order(
                        new Fault(
                                Order.choice(order, "kind", Fault.Kind.class),
                                Order.text(order, "method", "*"),
                                Order.text(order, "path", "/v1/*"),
                                (int) Json.number(order, "count", 1),
                                Duration.ofSeconds(Json.number(order, "hold_seconds", 120))));
    }

    private void webhooks(JsonObject order) {
        Manner.Mode mode = Order.choice(order, "mode", Manner.Mode.class);
        Duration time = Duration.ofMillis(Json.number(order, "milliseconds", 2000));
        parts.webhooks().order(new Manner(mode, (int) Json.number(order, "copies", 2), time));
    }

    private Answer replay(String event) throws InterruptedException {
        Optional<Integer> status = parts.webhooks().replay(event);
        return status.isEmpty()
                ? new Answer(404, said("error", "no such event: " + event))
                : Answer.ok(said("market_status", status.get()));
    }

    private void refunds(JsonObject order) {
        Jobs.Task task = Order.succeeded(order) ? Jobs.Task.SETTLE_REFUND : Jobs.Task.FAIL_REFUND;
        parts.refunds().order(task, Json.number(order, "seconds", 3));
    }

    private void settle(JsonObject order) {
        boolean succeeds = Order.succeeded(order);
        String refund = Json.text(order, "refund");
        String intent = Json.text(order, "payment_intent");
        parts.store()
                .change(
                        transaction -> {
                            if (refund != null) {
                                settleRefund(transaction, refund, succeeds);
                            } else if (intent != null) {
                                known(transaction, Kind.PAYMENT_INTENT, intent);
                                parts.payments().settle(transaction, intent, succeeds);
                            } else {
                                throw new Order.Unclear("refund or payment_intent: an id");
                            }
                        });
    }

    private void settleRefund(Transaction transaction, String refund, boolean succeeds) {
        known(transaction, Kind.REFUND, refund);
        if (succeeds) {
            parts.refunds().settle(transaction, refund);
        } else {
            parts.refunds().fail(transaction, refund);
        }
    }

    private static void known(Transaction transaction, Kind kind, String id) {
        if (transaction.find(kind, id).isEmpty()) {
            throw new Order.Unclear("no such " + kind.object() + ": " + id);
        }
    }

    private void clock(JsonObject order) {
        parts.clock().advance(Duration.ofSeconds(Json.number(order, "advance_seconds", 0)));
        parts.scheduler().catchUp();
    }

    private JsonObject state() {
        JsonObject state = new JsonObject();
        state.addProperty("now", parts.clock().instant().getEpochSecond());
        JsonArray faults = new JsonArray();
        for (Fault fault : parts.faults().list()) {
            JsonObject shown = new JsonObject();
            shown.addProperty("kind", fault.kind().name().toLowerCase(Locale.ROOT));
            shown.addProperty("method", fault.method());
            shown.addProperty("path", fault.path());
            shown.addProperty("count", fault.count());
            faults.add(shown);
        }
        state.add("faults", faults);
        state.addProperty(
                "webhook_mode", parts.webhooks().manner().mode().name().toLowerCase(Locale.ROOT));
        JsonObject counts = new JsonObject();
        parts.store()
                .change(
                        transaction -> {
                            for (Kind kind : Kind.values()) {
                                counts.addProperty(kind.object(), transaction.count(kind));
                            }
                        });
        state.addProperty("undelivered", Json.number(counts, Kind.DELIVERY.object()));
        state.add("documents", counts);
        return state;
    }

    private static JsonObject said(String name, Object value) {
        JsonObject said = new JsonObject();
        if (value instanceof Integer number) {
            said.addProperty(name, number);
        } else {
            said.addProperty(name, value.toString());
        }
        return said;
    }
}

package org.tsagaan.simulator.event;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Semaphore;
import org.tsagaan.simulator.event.Manner.Mode;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.wire.Rendering;

/**
 * Delivers each event until the market accepts it with 2xx, waiting longer after each failure. What
 * is not yet accepted is noted in the store, and tried again after a restart.
 */
public final class Webhooks implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int AT_ONCE = 4;

    private final Store store;
    private final Endpoint endpoint;
    private final DelayQueue<Delivery> queue = new DelayQueue<>();
    private final Semaphore lanes = new Semaphore(AT_ONCE);
    private final Gate gate = new Gate();
    private volatile boolean closed;
    private volatile Manner manner = Manner.NORMAL;
    private final Window window = new Window();
    private final Thread dispatcher;

    /** Deliveries to this endpoint; they begin at once. */
    public Webhooks(Store store, Endpoint endpoint) {
        this.store = store;
        this.endpoint = endpoint;
        store.listen(Kind.DELIVERY, delivery -> enqueue(Json.need(delivery, "id")));
        dispatcher = Thread.ofVirtual().name("webhooks").start(this::dispatch);
    }

    /** Delivers in this manner from now on. */
    public void order(Manner wanted) {
        manner = wanted;
        gate.open(wanted.mode() != Mode.PAUSED);
    }

    /** How events are delivered now. */
    public Manner manner() {
        return manner;
    }

    /**
     * Sends an event once more, and returns the market's status; empty if there is no such event.
     */
    public Optional<Integer> replay(String id) throws InterruptedException {
        Optional<JsonObject> event = event(id);
        return event.isEmpty() ? Optional.empty() : Optional.of(endpoint.send(event.get()));
    }

    private void enqueue(String event) {
        Manner now = manner;
        long due =
                switch (now.mode()) {
                    case DELAY -> System.nanoTime() + now.time().toNanos();
                    case REORDER -> window.mirrored(System.nanoTime(), now.time().toNanos());
                    default -> System.nanoTime();
                };
        queue.add(new Delivery(event, 0, due));
    }

    private void dispatch() {
        try {
            while (true) {
                gate.pass();
                Delivery next = queue.take();
                int taken = lanesFor(manner.mode());
                lanes.acquire(taken);
                Thread.ofVirtual().name("webhook").start(() -> deliver(next, taken));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An order is kept only by what is sent one at a time. */
    private static int lanesFor(Mode mode) {
        return mode == Mode.REORDER ? AT_ONCE : 1;
    }

    private void deliver(Delivery delivery, int taken) {
        try {
            gate.pass();
            if (!sent(delivery.event())) {
                queue.add(delivery.later(LONGEST_WAIT));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            again(delivery, e);
        } finally {
            lanes.release(taken);
        }
    }

    /**
     * What could not be looked up or noted is tried again, unless the store was closed meanwhile.
     */
    private void again(Delivery delivery, RuntimeException cause) {
        if (!closed) {
            System.getLogger("simulator")
                    .log(System.Logger.Level.ERROR, "event " + delivery.event(), cause);
            queue.add(delivery.later(LONGEST_WAIT));
        }
    }

    private boolean sent(String id) throws InterruptedException {
        Optional<JsonObject> event = event(id);
        if (event.isEmpty()) {
            return true;
        }
        boolean accepted = true;
        int copies = manner.mode() == Mode.DUPLICATE ? manner.copies() : 1;
        for (int copy = 0; copy < copies; copy++) {
            int status = endpoint.send(event.get());
            accepted &= status >= 200 && status < 300;
        }
        if (accepted) {
            store.change(transaction -> transaction.remove(Kind.DELIVERY, id));
        }
        return accepted;
    }

    private Optional<JsonObject> event(String id) {
        return store.transact(
                transaction ->
                        transaction
                                .find(Kind.EVENT, id)
                                .map(event -> Rendering.of(transaction, event)));
    }

    @Override
    public void close() {
        closed = true;
        dispatcher.interrupt();
        endpoint.close();
    }
}

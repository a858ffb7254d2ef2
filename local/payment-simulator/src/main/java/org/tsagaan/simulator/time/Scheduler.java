package org.tsagaan.simulator.time;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Store;
import org.tsagaan.simulator.store.Transaction;

/** Does what falls due, each in a transaction that also takes it off the list. */
public final class Scheduler implements AutoCloseable {
    /** Carries a task out on the document with this id. */
    public interface Worker {
        /** Within the transaction that removes the job. */
        void work(Transaction transaction, Jobs.Task task, String target);
    }

    /** A job about nothing: whoever waits on the old time looks again. */
    private static final String WAKE_UP = "";

    private final Store store;
    private final Clock clock;
    private final Worker worker;
    private final DelayQueue<Due> queue = new DelayQueue<>();
    private final Thread thread;

    /** Begins with the jobs that are noted in the store. */
    public Scheduler(Store store, Clock clock, Worker worker) {
        this.store = store;
        this.clock = clock;
        this.worker = worker;
        store.listen(Kind.JOB, job -> queue.add(due(job)));
        thread = Thread.ofVirtual().name("scheduler").start(this::run);
    }

    private record Due(String target, long seconds, Clock clock) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            long millis = Instant.ofEpochSecond(seconds).toEpochMilli() - clock.millis();
            return unit.convert(millis, TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(seconds, ((Due) other).seconds);
        }
    }

    /** Does now, in the calling thread, all that has fallen due. */
    public void catchUp() {
        for (Due due = queue.poll(); due != null; due = queue.poll()) {
            carryOut(due);
        }
        queue.add(new Due(WAKE_UP, 0, clock));
    }

    private Due due(JsonObject job) {
        return new Due(Json.need(job, "id"), Json.number(job, "due"), clock);
    }

    private void run() {
        try {
            while (true) {
                attempt(queue.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One job that cannot be done must not keep the others from being done. */
    private void attempt(Due due) {
        try {
            carryOut(due);
        } catch (RuntimeException e) {
            System.getLogger("simulator").log(System.Logger.Level.ERROR, "job " + due.target(), e);
        }
    }

    private void carryOut(Due due) {
        Consumer<Transaction> work =
                transaction ->
                        transaction
                                .find(Kind.JOB, due.target())
                                .filter(job -> Json.number(job, "due") <= transaction.now())
                                .ifPresent(job -> carryOut(transaction, job));
        store.change(work);
    }

    private void carryOut(Transaction transaction, JsonObject job) {
        String target = Json.need(job, "id");
        transaction.remove(Kind.JOB, target);
        worker.work(transaction, Jobs.Task.valueOf(Json.need(job, "task")), target);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

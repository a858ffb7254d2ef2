package org.tsagaan.simulator.store;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All the simulator knows. Documents lie in the journal, only their places in memory. Work is done
 * in transactions, one at a time; what a transaction wrote is on the disk before {@link #transact}
 * returns, whole or not at all.
 */
public final class Store implements Closeable {
    private final Journal journal;
    private final Index index;
    private final DataFolder folder;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<Kind, List<Consumer<JsonObject>>> listeners = new EnumMap<>(Kind.class);

    private Store(DataFolder folder, Index index, Clock clock) throws IOException {
        this.folder = folder;
        this.index = index;
        this.clock = clock;
        this.journal = folder.openJournal();
    }

    /**
     * Opens the folder, reads its journal, cuts off a torn end and compacts it.
     *
     * @throws IOException if the folder cannot be used, or another simulator uses it
     */
    public static Store open(Path directory, Clock clock) throws IOException {
        DataFolder folder = DataFolder.lock(directory);
        try {
            return new Store(folder, Replay.readAndCompact(folder, clock), clock);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /**
     * Runs work that sees and changes documents. If it throws, nothing of it is kept.
     *
     * @return what the work returns, once all it wrote or saw is durable
     */
    public <T> T transact(Function<Transaction, T> work) {
        List<JsonObject> news = new ArrayList<>();
        T result;
        turn.lock();
        try {
            Transaction transaction = new Transaction(index, journal, clock);
            result = work.apply(transaction);
            transaction.commit();
            news.addAll(transaction.written());
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        } finally {
            turn.unlock();
        }
        journal.sync();
        news.forEach(this::tell);
        return result;
    }

    /** Runs work that changes documents and returns nothing. */
    public void change(Consumer<Transaction> work) {
        transact(
                transaction -> {
                    work.accept(transaction);
                    return true;
                });
    }

    /**
     * Calls back with each document of this kind, those there now and each later one once durable.
     */
    public void listen(Kind kind, Consumer<JsonObject> listener) {
        List<JsonObject> present =
                transact(
                        transaction -> {
                            listeners.computeIfAbsent(kind, k -> new ArrayList<>()).add(listener);
                            return transaction.list(kind).oldestFirst();
                        });
        present.forEach(listener);
    }

    private void tell(JsonObject document) {
        Kind kind = Kind.of(Json.need(document, "object"));
        listeners.getOrDefault(kind, List.of()).forEach(listener -> listener.accept(document));
    }

    @Override
    public void close() throws IOException {
        turn.lock();
        try {
            journal.close();
            folder.close();
        } finally {
            turn.unlock();
        }
    }
}

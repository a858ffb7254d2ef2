package org.tsagaan.simulator.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work on the documents: sees what it wrote itself, and is kept whole or not at all.
 */
public final class Transaction {
    private final Index index;
    private final Journal journal;
    private final Clock clock;
    private final Map<Key, Optional<JsonObject>> writes = new LinkedHashMap<>();
    private @Nullable String requestId;
    private @Nullable String idempotencyKey;

    private record Key(Kind kind, String id) {}

    Transaction(Index index, Journal journal, Clock clock) {
        this.index = index;
        this.journal = journal;
        this.clock = clock;
    }

    /** Notes which request this work answers; its events will say so. */
    public void onBehalfOf(String request, @Nullable String key) {
        this.requestId = request;
        this.idempotencyKey = key;
    }

    /** The request this work answers, null when nobody asked. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** The idempotency key of that request. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** Seconds since 1970. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    /** A copy of a document; changes to it count once it is put. */
    public Optional<JsonObject> find(Kind kind, String id) {
        Optional<JsonObject> own = writes.get(new Key(kind, id));
        if (own != null) {
            return own.map(JsonObject::deepCopy);
        }
        return index.find(kind, id).map(this::read);
    }

    /** A document that must be there. */
    public JsonObject need(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> new IllegalStateException("no " + kind + " " + id));
    }

    /** Writes a document, new or changed; it bears its {@code id} and {@code object}. */
    public void put(JsonObject document) {
        Kind kind = Kind.of(Json.need(document, "object"));
        writes.put(new Key(kind, Json.need(document, "id")), Optional.of(document.deepCopy()));
    }

    /** Removes a document. */
    public void remove(Kind kind, String id) {
        writes.put(new Key(kind, id), Optional.empty());
    }

    /**
     * Begins a search. It sees what this transaction wrote: new documents come last, and so do
     * those that only now have the value that is looked for.
     */
    public Search list(Kind kind) {
        return new Search(this, index, kind);
    }

    /** How many documents of a kind there were when this transaction began. */
    public int count(Kind kind) {
        return index.inOrder(kind).size();
    }

    /** The ids of the documents of this kind that this transaction wrote, in order. */
    List<String> written(Kind kind) {
        return writes.keySet().stream().filter(key -> key.kind() == kind).map(Key::id).toList();
    }

    List<JsonObject> written() {
        return writes.values().stream().flatMap(Optional::stream).toList();
    }

    void commit() throws IOException {
        if (writes.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        List<Slot> places = new ArrayList<>();
        long position = journal.end();
        for (Map.Entry<Key, Optional<JsonObject>> write : writes.entrySet()) {
            String line = line(write.getKey(), write.getValue());
            int length = line.getBytes(StandardCharsets.UTF_8).length;
            places.add(new Slot(0, write.getKey().kind(), write.getKey().id(), position, length));
            lines.append(line).append('\n');
            position += length + 1;
        }
        journal.append(lines + "{\"commit\":" + writes.size() + "}\n");
        for (Slot place : places) {
            JsonObject document =
                    writes.getOrDefault(new Key(place.kind(), place.id()), Optional.empty())
                            .orElse(null);
            index.put(place.kind(), place.id(), place.position(), place.length(), document);
        }
    }

    private static String line(Key key, Optional<JsonObject> document) {
        JsonObject line = new JsonObject();
        line.add("kind", new JsonPrimitive(key.kind().object()));
        line.add("id", new JsonPrimitive(key.id()));
        line.add("doc", document.<JsonElement>map(d -> d).orElse(JsonNull.INSTANCE));
        return Json.write(line);
    }

    private JsonObject read(Slot slot) {
        return Json.read(journal.read(slot.position(), slot.length())).getAsJsonObject("doc");
    }
}

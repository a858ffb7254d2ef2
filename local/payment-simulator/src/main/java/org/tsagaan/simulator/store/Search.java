package org.tsagaan.simulator.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A search among the documents of one kind. */
public final class Search {
    private final Transaction transaction;
    private final Index index;
    private final Kind kind;
    private @Nullable List<String> candidates;
    private Predicate<JsonObject> filter = document -> true;

    Search(Transaction transaction, Index index, Kind kind) {
        this.transaction = transaction;
        this.index = index;
        this.kind = kind;
    }

    /**
     * Keeps those with this value in this field ({@code metadata.name} for one pair of metadata).
     */
    public Search where(String field, String value) {
        if (candidates == null && kind.findable().contains(field.split("\\.", 2)[0])) {
            candidates = index.candidates(kind, field, value);
        }
        return matching(document -> Objects.equals(value(document, field), value));
    }

    /** Keeps those that match. */
    public Search matching(Predicate<JsonObject> predicate) {
        filter = filter.and(predicate);
        return this;
    }

    /** All that were found, in the order they were made. */
    public List<JsonObject> oldestFirst() {
        return documents(ids()).toList();
    }

    /** All that were found, the youngest first. */
    public List<JsonObject> newestFirst() {
        return newest().toList();
    }

    /** The youngest first, read as they are asked for. */
    public Stream<JsonObject> newest() {
        List<String> ids = new ArrayList<>(ids());
        Collections.reverse(ids);
        return documents(ids);
    }

    private Stream<JsonObject> documents(List<String> ids) {
        return ids.stream().flatMap(id -> transaction.find(kind, id).stream()).filter(filter);
    }

    private List<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        if (candidates == null) {
            index.inOrder(kind).values().forEach(slot -> ids.add(slot.id()));
        } else {
            ids.addAll(candidates);
        }
        ids.addAll(transaction.written(kind));
        return List.copyOf(ids);
    }

    private static @Nullable String value(JsonObject document, String field) {
        String[] parts = field.split("\\.", 2);
        JsonElement value = document.get(parts[0]);
        if (parts.length == 2 && value != null && value.isJsonObject()) {
            return Json.text(value.getAsJsonObject(), parts[1]);
        }
        return Json.text(document, field);
    }
}

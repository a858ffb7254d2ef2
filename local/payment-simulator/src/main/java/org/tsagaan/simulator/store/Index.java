package org.tsagaan.simulator.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where every live document lies, by kind and id, by order of creation, and by the fields of {@link
 * Kind#findable}. The last only ever grows: who uses it checks that the document still matches.
 */
final class Index {
    private final Map<Kind, Map<String, Slot>> byId = new EnumMap<>(Kind.class);
    private final Map<Kind, TreeMap<Long, Slot>> bySequence = new EnumMap<>(Kind.class);
    private final Map<String, List<String>> byField = new HashMap<>();
    private long lastSequence;

    Index() {
        for (Kind kind : Kind.values()) {
            byId.put(kind, new HashMap<>());
            bySequence.put(kind, new TreeMap<>());
        }
    }

    Optional<Slot> find(Kind kind, String id) {
        return Optional.ofNullable(ids(kind).get(id));
    }

    /** All of a kind, oldest first. */
    NavigableMap<Long, Slot> inOrder(Kind kind) {
        TreeMap<Long, Slot> slots = bySequence.get(kind);
        return slots == null ? new TreeMap<>() : slots;
    }

    /** Ids whose document had this value in this field at some time, oldest first. */
    List<String> candidates(Kind kind, String field, String value) {
        return byField.getOrDefault(key(kind, field, value), List.of());
    }

    void put(Kind kind, String id, long position, int length, @Nullable JsonObject document) {
        if (document == null) {
            Slot gone = ids(kind).remove(id);
            if (gone != null) {
                inOrder(kind).remove(gone.sequence());
            }
            return;
        }
        Slot old = ids(kind).get(id);
        long sequence = old == null ? ++lastSequence : old.sequence();
        place(new Slot(sequence, kind, id, position, length));
        note(kind, id, document);
    }

    /** Puts a slot in the place of the one it replaces. */
    void place(Slot slot) {
        ids(slot.kind()).put(slot.id(), slot);
        inOrder(slot.kind()).put(slot.sequence(), slot);
    }

    /** Every slot, in the order of first writing. */
    Collection<Slot> all() {
        TreeMap<Long, Slot> slots = new TreeMap<>();
        bySequence.values().forEach(slots::putAll);
        return slots.values();
    }

    private Map<String, Slot> ids(Kind kind) {
        return byId.computeIfAbsent(kind, missing -> new HashMap<>());
    }

    private void note(Kind kind, String id, JsonObject document) {
        for (String field : kind.findable()) {
            JsonElement value = document.get(field);
            if (value == null || value.isJsonNull()) {
                continue;
            }
            if (value.isJsonObject()) {
                for (Map.Entry<String, JsonElement> pair : value.getAsJsonObject().entrySet()) {
                    String name = field + "." + pair.getKey();
                    note(kind, name, pair.getValue().getAsString(), id);
                }
            } else {
                note(kind, field, value.getAsString(), id);
            }
        }
    }

    private void note(Kind kind, String field, String value, String id) {
        List<String> ids =
                byField.computeIfAbsent(key(kind, field, value), key -> new ArrayList<>(1));
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private static String key(Kind kind, String field, String value) {
        return kind.prefix() + "|" + field + "|" + value;
    }
}

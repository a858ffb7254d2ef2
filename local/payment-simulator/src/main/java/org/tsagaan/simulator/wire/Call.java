package org.tsagaan.simulator.wire;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/**
 * One request under way.
 *
 * @param transaction what it may see and change
 * @param path the ids in its address, in order
 * @param params its parameters, checked and typed
 */
public record Call(Transaction transaction, List<String> path, JsonObject params) {
    /** A parameter's text, null where it was not sent. */
    public @Nullable String text(String name) {
        return Json.text(params, name);
    }

    /** Whether a parameter was sent. */
    public boolean has(String name) {
        return params.has(name);
    }

    /**
     * The document that the address names.
     *
     * @throws Refused 404 if there is none
     */
    public JsonObject target(Kind kind, String param) {
        return target(kind, param, 0);
    }

    /** The document that an id in the address names. */
    public JsonObject target(Kind kind, String param, int place) {
        String id = path.get(place);
        return transaction.find(kind, id).orElseThrow(() -> Refused.missing(kind, id, param));
    }

    /**
     * The document that a parameter names, empty where it was not sent.
     *
     * @throws Refused 400 if there is no such document
     */
    public Optional<JsonObject> reference(Kind kind, String param) {
        String id = text(param);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(
                transaction
                        .find(kind, id)
                        .orElseThrow(() -> Refused.unknownReference(kind, id, param)));
    }
}

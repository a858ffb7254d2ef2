package org.tsagaan.simulator.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Call;

/** Changes metadata as the provider does: pairs are added or replaced, empty ones removed. */
final class Metadata {
    private Metadata() {}

    static void merge(Call call, JsonObject document) {
        if (!call.has("metadata")) {
            return;
        }
        JsonElement sent = call.params().get("metadata");
        JsonObject merged = Json.object(document, "metadata").deepCopy();
        if (!sent.isJsonObject()) {
            merged = new JsonObject();
        } else {
            for (Map.Entry<String, JsonElement> pair : sent.getAsJsonObject().entrySet()) {
                if (pair.getValue().getAsString().isEmpty()) {
                    merged.remove(pair.getKey());
                } else {
                    merged.add(pair.getKey(), pair.getValue());
                }
            }
        }
        document.add("metadata", merged);
    }
}

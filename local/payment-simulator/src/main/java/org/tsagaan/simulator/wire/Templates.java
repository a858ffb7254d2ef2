package org.tsagaan.simulator.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tsagaan.simulator.store.Ids;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.store.Kind;
import org.tsagaan.simulator.store.Transaction;

/**
 * New documents with every field the provider sends, as the resources under {@code templates} say.
 */
public final class Templates {
    private static final Map<Kind, JsonObject> READ = new ConcurrentHashMap<>();

    private Templates() {}

    /** A new document of this kind, with its id and the time; not yet put. */
    public static JsonObject fresh(Transaction transaction, Kind kind) {
        JsonObject document = READ.computeIfAbsent(kind, Templates::read).deepCopy();
        document.addProperty("id", Ids.next(kind));
        if (document.has("created")) {
            document.addProperty("created", transaction.now());
        }
        return document;
    }

    private static JsonObject read(Kind kind) {
        String file = "/org/tsagaan/simulator/templates/" + kind.object() + ".json";
        try (InputStream in = Templates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + file);
            }
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tsagaan.simulator.api;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Json;
import org.tsagaan.simulator.wire.Answer;

/** Answers that several resources give. */
final class Answers {
    private Answers() {}

    /** What is said of a document that is no more. */
    static Answer deleted(JsonObject document) {
        JsonObject gone = new JsonObject();
        gone.addProperty("id", Json.need(document, "id"));
        gone.addProperty("object", Json.need(document, "object"));
        gone.addProperty("deleted", true);
        return Answer.ok(gone);
    }
}

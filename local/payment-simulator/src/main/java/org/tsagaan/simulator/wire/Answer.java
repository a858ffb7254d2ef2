package org.tsagaan.simulator.wire;

import com.google.gson.JsonObject;

/**
 * What a request is answered with.
 *
 * @param status the HTTP status
 * @param body one JSON object
 */
public record Answer(int status, JsonObject body) {
    /** 200 with this document. */
    public static Answer ok(JsonObject body) {
        return new Answer(200, body);
    }

    /** The answer a refusal stands for. */
    public static Answer of(Refused refused) {
        return new Answer(refused.status(), refused.body());
    }
}

package org.tsagaan.simulator.wire;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Kind;

/**
 * A request that is refused, in the provider's own words. It is thrown so that nothing of a
 * half-done transaction is kept, and turned into an answer in one place.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;

    private Refused(
            int status,
            String type,
            @Nullable String code,
            @Nullable String param,
            String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
    }

    /** 400: the request makes no sense, for this reason and because of this parameter. */
    public static Refused invalid(@Nullable String code, @Nullable String param, String message) {
        return new Refused(400, "invalid_request_error", code, param, message);
    }

    /** 404: no document of this kind bears this id. */
    public static Refused missing(Kind kind, String id, String param) {
        return new Refused(
                404,
                "invalid_request_error",
                "resource_missing",
                param,
                "No such " + kind.object() + ": '" + id + "'");
    }

    /** 400: a parameter names a document that is not there. */
    public static Refused unknownReference(Kind kind, String id, String param) {
        return invalid("resource_missing", param, "No such " + kind.object() + ": '" + id + "'");
    }

    /** 404: nothing is served at this address. */
    public static Refused unknownUrl(String method, String path) {
        return new Refused(
                404,
                "invalid_request_error",
                null,
                null,
                "Unrecognized request URL (%s: %s). The simulator may not cover it."
                        .formatted(method, path));
    }

    /** 401: the secret key is absent or wrong. */
    public static Refused unauthenticated(String message) {
        return new Refused(401, "invalid_request_error", null, null, message);
    }

    /** 400: the idempotency key was used before, with other parameters. */
    public static Refused keyClash(String key) {
        return new Refused(
                400,
                "idempotency_error",
                null,
                null,
                ("Keys for idempotent requests can only be used with the same parameters they were"
                     + " first used with. Try using a key other than '%s' if you meant to execute a"
                     + " different request.")
                        .formatted(key));
    }

    /** 409: a request with this idempotency key is being carried out. */
    public static Refused keyInUse(String key) {
        return new Refused(
                409,
                "idempotency_error",
                "idempotency_key_in_use",
                null,
                ("There is currently another in-progress request using this Idempotent Key (%s)."
                                + " Please try again later.")
                        .formatted(key));
    }

    /** 429: too many requests. */
    public static Refused tooMany() {
        return new Refused(
                429, "invalid_request_error", "rate_limit", null, "Request rate limit exceeded.");
    }

    /** 500: the provider failed. */
    public static Refused broken() {
        return new Refused(
                500,
                "api_error",
                null,
                null,
                "An unknown error occurred (a fault ordered from the payment simulator).");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The body of the answer. */
    public JsonObject body() {
        JsonObject error = new JsonObject();
        if (code != null) {
            error.addProperty("code", code);
            error.addProperty("doc_url", "https://stripe.com/docs/error-codes/" + code);
        }
        error.addProperty("message", getMessage());
        if (param != null) {
            error.addProperty("param", param);
        }
        error.addProperty("type", type);
        JsonObject body = new JsonObject();
        body.add("error", error);
        return body;
    }
}

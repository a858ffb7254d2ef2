package org.tsagaan.simulator.control;

import java.time.Duration;

/**
 * Something that is to go wrong.
 *
 * @param kind what goes wrong
 * @param method GET, POST, DELETE, or {@code *} for any
 * @param path the address under /v1, where {@code *} stands for anything
 * @param count how many more requests it befalls
 * @param hold how long an unanswered request is held before its connection is closed
 */
public record Fault(Kind kind, String method, String path, int count, Duration hold) {
    /** What can go wrong. */
    public enum Kind {
        /** The request is not carried out, and no answer comes. */
        TIMEOUT_BEFORE,
        /** The request is carried out, and no answer comes. */
        TIMEOUT_AFTER,
        /** 500; nothing is carried out, and an idempotency key replays the 500. */
        ERROR_500,
        /** 500, but the request was carried out; an idempotency key replays the true answer. */
        ERROR_500_AFTER,
        /** 429; nothing is carried out or noted. */
        RATE_LIMITED,
        /** The connection is closed without an answer; nothing is carried out. */
        RESET,
        /** The request is carried out, then the connection is closed without an answer. */
        RESET_AFTER
    }

    boolean befalls(String requestMethod, String requestPath) {
        return (method.equals("*") || method.equals(requestMethod)) && matches(requestPath);
    }

    private boolean matches(String requestPath) {
        String pattern = "\\Q" + path.replace("*", "\\E.*\\Q") + "\\E";
        return requestPath.matches(pattern);
    }

    Fault once() {
        return new Fault(kind, method, path, count - 1, hold);
    }
}

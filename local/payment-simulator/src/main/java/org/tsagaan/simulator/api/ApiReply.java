package org.tsagaan.simulator.api;

/**
 * An answer ready to be sent.
 *
 * @param status the HTTP status
 * @param body JSON text
 * @param replayed whether it was given before, to the same idempotency key
 */
public record ApiReply(int status, String body, boolean replayed) {}

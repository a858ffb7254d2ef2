package org.tsagaan.outbox;

import java.time.Duration;

/**
 * How far a consumer is behind.
 *
 * @param pending pieces of news not yet acknowledged
 * @param oldestAge age of the oldest of them; zero when there is none
 */
public record Lag(long pending, Duration oldestAge) {}

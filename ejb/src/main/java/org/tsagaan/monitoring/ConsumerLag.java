package org.tsagaan.monitoring;

import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Lag;

/** How far a consumer is behind the database. */
public record ConsumerLag(Consumer consumer, Lag lag) {}

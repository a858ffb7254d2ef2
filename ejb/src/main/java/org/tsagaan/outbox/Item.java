package org.tsagaan.outbox;

/**
 * One piece of news, claimed by whoever reads it. It names an aggregate and never carries its
 * content: the reader looks at the newest state.
 *
 * @param id of the news itself, to acknowledge or to retry
 * @param topic what happened
 * @param aggregateId to what
 * @param attempts how often it has been claimed, this time included
 */
public record Item(long id, String topic, long aggregateId, int attempts) {}

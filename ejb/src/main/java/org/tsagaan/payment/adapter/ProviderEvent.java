package org.tsagaan.payment.adapter;

import java.time.Instant;
import org.tsagaan.payment.model.ProviderFact;

/**
 * A signed event of the provider, read.
 *
 * @param id the provider's name of it
 * @param type the provider's name of what happened
 * @param occurredAt when it happened
 * @param fact what it says
 */
public record ProviderEvent(String id, String type, Instant occurredAt, ProviderFact fact) {}

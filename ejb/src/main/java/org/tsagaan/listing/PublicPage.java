package org.tsagaan.listing;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that has a page of its own.
 *
 * @param id of the offer, storefront or producer
 * @param name the address in the market of a storefront, the id of a producer's newest
 *     authorisation; empty of offers, and of producers that were never authorised
 * @param changedAt of what it is known when it last changed; empty when of nothing
 */
public record PublicPage(long id, String name, Optional<Instant> changedAt) {}

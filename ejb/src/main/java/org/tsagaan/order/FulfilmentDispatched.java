package org.tsagaan.order;

/**
 * A seller handed a part of an order to the carrier, or to its buyer: from now on the seller is
 * owed its share.
 *
 * @param fulfilmentId the part of the order
 * @param sellerShareFen what the seller is owed, in fen: goods and shipping less the market's fee
 * @param feeFen the market's fee, in fen
 */
public record FulfilmentDispatched(long fulfilmentId, long sellerShareFen, long feeFen) {}

package org.tsagaan.storefront;

/**
 * A wholesale price that begins at a number of cases.
 *
 * @param fromCases least number of cases for this price
 * @param priceFen price of one unit, in fen
 */
public record PriceTier(int fromCases, long priceFen) {}

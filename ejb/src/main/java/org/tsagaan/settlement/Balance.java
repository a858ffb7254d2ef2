package org.tsagaan.settlement;

/**
 * A seller's sums, in fen.
 *
 * @param owedFen to be paid out
 * @param paidFen paid out
 * @param feeFen kept by the market, of both
 */
public record Balance(long owedFen, long paidFen, long feeFen) {}

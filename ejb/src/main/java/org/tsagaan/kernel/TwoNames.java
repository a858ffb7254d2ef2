package org.tsagaan.kernel;

/**
 * A name in both languages of the market, as an argument of a refusal: each reader is told theirs.
 */
public record TwoNames(String zh, String en) {}

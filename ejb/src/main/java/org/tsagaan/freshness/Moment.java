package org.tsagaan.freshness;

/**
 * Up to when the news was known: everything committed before this was asked for has been heard of.
 *
 * @param turn of the question that was put to the database; later ones are higher
 */
public record Moment(long turn) {}

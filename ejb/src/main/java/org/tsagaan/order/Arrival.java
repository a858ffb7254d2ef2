package org.tsagaan.order;

/**
 * How long parcels to a province took lately.
 *
 * @param parcels how many arrived in the last 90 days
 * @param days after so many days from the order four of five had arrived, rounded up
 */
public record Arrival(int parcels, int days) {}

package org.tsagaan.local;

/**
 * How to run a market.
 *
 * @param home the checkout it runs from
 * @param data where it keeps its data
 * @param port the public port
 * @param demonstration whether the application fills an empty database with demonstration data
 */
public record MarketOptions(Home home, DataDirectory data, int port, boolean demonstration) {}

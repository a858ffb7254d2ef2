package org.tsagaan.local;

import java.util.Map;

/**
 * Which parts somebody else runs, as the environment says: they are not started, and the
 * application is sent there.
 */
record Elsewhere(Map<String, String> environment) {
    boolean hasDatabase() {
        return has("MARKET_DB_URL");
    }

    boolean hasSearch() {
        return has("MARKET_SEARCH_URL");
    }

    /** A key of the provider, or the address of another market's simulator. */
    boolean hasPayments() {
        return has("STRIPE_API_KEY") || has("MARKET_PAYMENT_URL");
    }

    /** The value of a variable that the environment sets, else this. */
    String or(String name, String value) {
        return has(name) ? environment.getOrDefault(name, value) : value;
    }

    private boolean has(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}

package org.tsagaan.order;

import java.util.List;

/**
 * A checkout was refused, and nothing was written.
 *
 * @param codes why, one for each thing that was wrong
 */
public record CheckoutRefused(List<String> codes) {
    public CheckoutRefused {
        codes = List.copyOf(codes);
    }
}

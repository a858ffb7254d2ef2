package org.tsagaan.payment.model;

/**
 * An amount as the provider states it.
 *
 * @param amount in the currency's smallest unit
 * @param currency ISO 4217, in any case
 */
public record Captured(long amount, String currency) {

    /** Whether it is this many fen of renminbi. */
    public boolean isFen(long fen) {
        return amount == fen && currency.equalsIgnoreCase("CNY");
    }
}

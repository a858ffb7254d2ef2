package org.tsagaan.kernel;

/**
 * An amount of renminbi, exact to the fen.
 *
 * @param fen hundredths of a yuan; negative only where the context says a debt
 */
public record Money(long fen) implements Comparable<Money> {

    /** ISO 4217 code of the only currency the market trades in. */
    public static final String CURRENCY = "CNY";

    public static final Money ZERO = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /**
     * The given share of this amount, rounded down to the fen: the market never takes a fraction.
     */
    public Money perMille(int share) {
        return new Money(Math.floorDiv(Math.multiplyExact(fen, (long) share), 1000L));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}

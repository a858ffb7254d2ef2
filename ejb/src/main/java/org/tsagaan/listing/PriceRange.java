package org.tsagaan.listing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tsagaan.kernel.Money;

/**
 * What a unit may cost, both bounds included; an absent bound confines nothing.
 *
 * @param from the least price
 * @param to the highest price
 */
public record PriceRange(Optional<Money> from, Optional<Money> to)
        implements Comparable<PriceRange> {

    /** Any price. */
    public static final PriceRange ANY = new PriceRange(Optional.empty(), Optional.empty());

    /** From one bound to the other, in fen. */
    public static PriceRange ofFen(long from, long to) {
        return new PriceRange(Optional.of(new Money(from)), Optional.of(new Money(to)));
    }

    /** That and all that is dearer, in fen. */
    public static PriceRange fromFen(long from) {
        return new PriceRange(Optional.of(new Money(from)), Optional.empty());
    }

    /** Whether it confines nothing. */
    public boolean isAny() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether no price lies in it, since it ends before it begins. */
    public boolean isBackwards() {
        return from.flatMap(least -> to.map(most -> least.compareTo(most) > 0)).orElse(false);
    }

    public boolean contains(Money price) {
        return from.stream().allMatch(least -> price.compareTo(least) >= 0)
                && to.stream().allMatch(most -> price.compareTo(most) <= 0);
    }

    /**
     * Both bounds in fen with a hyphen between, for example {@code 2000-4999} or {@code 20000-}.
     */
    public String code() {
        return Stream.of(from, to)
                .map(bound -> bound.map(price -> String.valueOf(price.fen())).orElse(""))
                .reduce((least, most) -> least + "-" + most)
                .orElseThrow();
    }

    /** What a code says; nothing when it is none. */
    public static Optional<PriceRange> parse(String code) {
        if (!code.matches("[0-9]{0,9}-[0-9]{0,9}")) {
            return Optional.empty();
        }
        int hyphen = code.indexOf('-');
        return Optional.of(
                new PriceRange(
                        bound(code.substring(0, hyphen)), bound(code.substring(hyphen + 1))));
    }

    /** The cheaper first, and of those that begin alike the narrower. */
    @Override
    public int compareTo(PriceRange other) {
        return Comparator.comparingLong((PriceRange range) -> fen(range.from, 0))
                .thenComparingLong(range -> fen(range.to, Long.MAX_VALUE))
                .compare(this, other);
    }

    private static long fen(Optional<Money> bound, long otherwise) {
        return bound.map(Money::fen).orElse(otherwise);
    }

    private static Optional<Money> bound(String fen) {
        return fen.isEmpty() ? Optional.empty() : Optional.of(new Money(Long.parseLong(fen)));
    }
}

package org.tsagaan.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a request that may rightly be refused. A refusal has changed nothing.
 *
 * @param <T> what was made or found when it was done
 */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, for all of these reasons. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        /**
         * @throws IllegalArgumentException without a reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reasons");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... reasons) {
        return new Refused<>(List.of(reasons));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var reasons) -> new Refused<>(reasons);
        };
    }

    /**
     * The value, where the caller has made sure that nothing can be refused.
     *
     * @throws BrokenInvariant when it was refused all the same
     */
    default T orBroken() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new BrokenInvariant("Refused: " + reasons);
        };
    }
}

package org.tsagaan.payment.model;

import java.util.function.Function;

/**
 * What came of asking the provider.
 *
 * @param <T> what it told
 */
public sealed interface ProviderAnswer<T> {

    /** It was done, or it is so. */
    record Done<T>(T value) implements ProviderAnswer<T> {}

    /**
     * It was decisively not done.
     *
     * @param code the provider's
     * @param message the provider's, for whoever looks after the market
     */
    record Declined<T>(String code, String message) implements ProviderAnswer<T> {}

    /**
     * No usable answer: it may or may not have been done. Only asking again tells.
     *
     * @param why for whoever looks after the market
     */
    record Unknown<T>(String why) implements ProviderAnswer<T> {}

    default <R> ProviderAnswer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Declined<T>(var code, var message) -> new Declined<>(code, message);
            case Unknown<T>(var why) -> new Unknown<>(why);
        };
    }
}

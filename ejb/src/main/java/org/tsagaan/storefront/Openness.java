package org.tsagaan.storefront;

import java.time.LocalDateTime;
import java.util.Optional;

/** Whether a storefront receives visitors at some instant; times are China's civil time. */
public sealed interface Openness {

    /**
     * It does.
     *
     * @param until when it closes; empty when it does not close for weeks
     */
    record Open(Optional<LocalDateTime> until) implements Openness {}

    /**
     * It does not.
     *
     * @param opens when it opens; empty when it does not open for weeks
     */
    record Closed(Optional<LocalDateTime> opens) implements Openness {}
}

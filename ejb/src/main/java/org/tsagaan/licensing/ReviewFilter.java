package org.tsagaan.licensing;

import java.util.Optional;

/**
 * What of a desk's queue is asked for.
 *
 * @param state only those; without one all that wait for something
 * @param kind only those
 * @param text part of a name; empty for all
 */
public record ReviewFilter(
        Optional<ApplicationState> state, Optional<ApplicationKind> kind, String text) {}

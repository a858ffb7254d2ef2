package org.tsagaan.mark;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which grants are asked for.
 *
 * @param text part of the name of a mark or its holder, or of a number; empty for all
 * @param kind only that kind of mark
 * @param standing only those that stand so today
 * @param producerId only those of that producer
 */
public record MarkFilter(
        String text,
        Optional<MarkKind> kind,
        Optional<MarkStanding> standing,
        OptionalLong producerId) {

    public static final MarkFilter ALL =
            new MarkFilter("", Optional.empty(), Optional.empty(), OptionalLong.empty());
}

package org.tsagaan.licensing;

import java.util.Optional;

/**
 * What of the public register is asked for.
 *
 * @param text part of a name or of a certificate's number; empty for all
 * @param divisionCode that division, or all within it when it is a league or city; empty for all
 * @param kind only that kind of producer
 * @param standing only those whose newest authorisation stands so today
 */
public record RegisterFilter(
        String text,
        String divisionCode,
        Optional<ProducerKind> kind,
        Optional<Standing> standing) {

    public static final RegisterFilter ALL =
            new RegisterFilter("", "", Optional.empty(), Optional.empty());
}

package org.tsagaan.licensing;

import java.util.Optional;

/**
 * What of the public register is asked for.
 *
 * @param text part of a name or of a certificate's number; empty for all
 * @param divisionCode that division, or all within it when it is a league or city; empty for all
 * @param kind only that kind of producer
 * @param standing only those whose newest authorisation stands so today
 * @param parkId only the tenants of that park now; 0 for all
 */
public record RegisterFilter(
        String text,
        String divisionCode,
        Optional<ProducerKind> kind,
        Optional<Standing> standing,
        long parkId) {

    public static final RegisterFilter ALL =
            new RegisterFilter("", "", Optional.empty(), Optional.empty(), 0);

    /** The tenants of a park. */
    public static RegisterFilter tenantsOf(long parkId) {
        return new RegisterFilter("", "", Optional.empty(), Optional.empty(), parkId);
    }
}

package org.tsagaan.licensing;

import java.time.LocalDate;

/** A recognition as the public sees it. */
public record RecognitionView(
        long id,
        long organisationId,
        RecognitionKind kind,
        String number,
        LocalDate validFrom,
        LocalDate validUntil,
        RecognitionState state,
        String stateReason) {

    /** How it stands on that day. */
    public Standing standing(LocalDate day) {
        return switch (state) {
            case REVOKED -> Standing.REVOKED;
            case IN_FORCE ->
                    isInForce(day)
                            ? Standing.IN_FORCE
                            : day.isBefore(validFrom) ? Standing.NOT_YET_VALID : Standing.EXPIRED;
        };
    }

    /** Whether it holds on that day. */
    public boolean isInForce(LocalDate day) {
        return state == RecognitionState.IN_FORCE
                && !day.isBefore(validFrom)
                && !day.isAfter(validUntil);
    }
}

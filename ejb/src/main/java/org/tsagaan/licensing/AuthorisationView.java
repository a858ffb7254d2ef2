package org.tsagaan.licensing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.Validity;

/**
 * An authorisation as the public register shows it.
 *
 * @param categories codes of the categories it covers, sorted
 */
public record AuthorisationView(
        long id,
        long producerId,
        AuthorisationKind kind,
        String number,
        String issuedBy,
        LocalDate validFrom,
        LocalDate validUntil,
        AuthorisationState state,
        String stateReason,
        Instant stateSince,
        List<String> categories) {

    public AuthorisationView {
        categories = List.copyOf(categories);
    }

    /** How it stands on a day, state and dates together. */
    public Standing standing(LocalDate day) {
        return Standing.of(state, new Validity(validFrom, validUntil), day);
    }
}

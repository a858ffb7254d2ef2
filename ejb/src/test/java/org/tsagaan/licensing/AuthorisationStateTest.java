package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.Validity;

class AuthorisationStateTest {

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, IN_FORCE, false",
        "IN_FORCE, SUSPENDED, true",
        "IN_FORCE, REVOKED, true",
        "IN_FORCE, CANCELLED, true",
        "SUSPENDED, IN_FORCE, true",
        "SUSPENDED, SUSPENDED, false",
        "SUSPENDED, REVOKED, true",
        "SUSPENDED, CANCELLED, true",
        "REVOKED, IN_FORCE, false",
        "REVOKED, SUSPENDED, false",
        "REVOKED, CANCELLED, false",
        "CANCELLED, IN_FORCE, false",
        "CANCELLED, REVOKED, false",
    })
    void theTableOfTransitionsHolds(
            AuthorisationState from, AuthorisationState to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2026-01-31, NOT_YET_VALID",
        "IN_FORCE, 2026-02-01, IN_FORCE",
        "IN_FORCE, 2026-02-28, IN_FORCE",
        "IN_FORCE, 2026-03-01, EXPIRED",
        "SUSPENDED, 2026-03-01, SUSPENDED",
        "REVOKED, 2026-02-15, REVOKED",
        "CANCELLED, 2026-01-01, CANCELLED",
    })
    void itsStandingFollowsFromStateAndDates(
            AuthorisationState state, LocalDate day, Standing expected) {
        Validity february = new Validity(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));

        assertThat(Standing.of(state, february, day)).isEqualTo(expected);
    }
}

package org.tsagaan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationKindTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleCanBeHeldSomewhere(Role role) {
        assertThat(OrganisationKind.values()).anyMatch(kind -> kind.knows(role));
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void laboratoriesShareNoRoleWithAnybody(OrganisationKind kind) {
        boolean tests = kind.knows(Role.ANALYST) || kind.knows(Role.APPROVER);
        assertThat(tests).isEqualTo(kind == OrganisationKind.LABORATORY);
        assertThat(Arrays.stream(Role.values()).filter(kind::knows).findAny().isEmpty())
                .as("nobody acts for a park; who keeps its entry is the regulator")
                .isEqualTo(kind == OrganisationKind.PARK);
    }
}

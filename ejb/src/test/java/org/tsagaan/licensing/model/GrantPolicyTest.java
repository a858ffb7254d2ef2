package org.tsagaan.licensing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.AuthorisationGrant;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.ProducerKind;

class GrantPolicyTest {

    private static final Set<String> KNOWN = Set.of("hurood", "urum");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @EnumSource(ProducerKind.class)
    void whatFitsTheKindOfProducerIsGranted(ProducerKind kind) {
        assertThat(GrantPolicy.against(fitting(kind), kind, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProducerKind.class)
    void whatDoesNotFitTheKindIsRefused(ProducerKind kind) {
        ProducerKind other =
                kind.isWorkshop() ? ProducerKind.LICENSED_ENTERPRISE : ProducerKind.FAMILY;

        assertThat(GrantPolicy.against(fitting(other), kind, KNOWN))
                .extracting(Refusal::code)
                .containsExactly("licensing.kind_does_not_match");
    }

    @Test
    void allThatIsWrongIsToldAtOnceByItsField() {
        AuthorisationGrant wrong =
                new AuthorisationGrant(
                        1,
                        AuthorisationKind.PRODUCTION_LICENCE,
                        "SC10515252800017",
                        " ",
                        LAST,
                        FIRST,
                        Set.of("milk_spirit"));

        assertThat(GrantPolicy.against(wrong, ProducerKind.LICENSED_ENTERPRISE, KNOWN))
                .extracting(Refusal::field)
                .containsExactly("issuedBy", "number", "validUntil", "categories");
    }

    @Test
    void anAuthorisationCoversAtLeastOneCategory() {
        AuthorisationGrant none =
                new AuthorisationGrant(
                        1,
                        AuthorisationKind.WORKSHOP_REGISTRATION,
                        "DEMO-1",
                        "镶黄旗市场监督管理局",
                        FIRST,
                        FIRST,
                        Set.of());

        assertThat(GrantPolicy.against(none, ProducerKind.FAMILY, KNOWN))
                .extracting(Refusal::code)
                .containsExactly("licensing.no_category");
    }

    private static AuthorisationGrant fitting(ProducerKind kind) {
        return new AuthorisationGrant(
                1,
                kind.authorisation(),
                kind.isWorkshop() ? "DEMO-150000-1" : "SC10515252800016",
                "镶黄旗市场监督管理局",
                FIRST,
                LAST,
                KNOWN);
    }
}

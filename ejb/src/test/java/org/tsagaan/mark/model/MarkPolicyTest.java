package org.tsagaan.mark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkState;
import org.tsagaan.mark.MarkTerms;

class MarkPolicyTest {

    private static final Set<String> KNOWN = Set.of("hurood", "urum");
    private static final Set<Long> OWN = Set.of(7L);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final Actor OFFICIAL = Actor.account(1);

    @ParameterizedTest
    @EnumSource
    void everyKindIsGrantedForEveryScope(MarkKind kind) {
        for (MarkScope scope :
                List.of(
                        new MarkScope.Whole(),
                        new MarkScope.Categories(KNOWN),
                        new MarkScope.Products(OWN))) {
            MarkTerms terms = terms(kind, "DEMO-1", scope, FIRST, LAST);
            assertThat(MarkPolicy.against(terms, KNOWN, OWN)).isEmpty();
        }
    }

    @Test
    void aGrantMayHoldForOneDay() {
        MarkTerms terms = terms(MarkKind.GMP, "DEMO-1", new MarkScope.Whole(), LAST, LAST);
        assertThat(MarkPolicy.against(terms, KNOWN, OWN)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceByItsField() {
        MarkTerms wrong =
                new MarkTerms(
                        1,
                        MarkKind.HACCP,
                        " ",
                        "x".repeat(81),
                        "\u200b",
                        "a\u0000b",
                        new MarkScope.Categories(Set.of("milk_spirit")),
                        LAST,
                        FIRST);
        assertThat(MarkPolicy.against(wrong, KNOWN, OWN))
                .extracting(Refusal::field)
                .containsExactly(
                        "nameZh", "nameEn", "issuedBy", "number", "validUntil", "categories");
    }

    @Test
    void aScopeNamesSomethingAndOnlyWhatTheHolderMakes() {
        assertThat(codes(new MarkScope.Categories(Set.of()))).containsExactly("mark.no_category");
        assertThat(codes(new MarkScope.Products(Set.of()))).containsExactly("mark.no_product");
        assertThat(codes(new MarkScope.Products(Set.of(7L, 8L))))
                .containsExactly("mark.not_its_product");
    }

    @Test
    void aGrantIsWithdrawnOnce() {
        MarkGrant grant =
                new MarkGrant(
                        terms(MarkKind.HACCP, "DEMO-1", new MarkScope.Whole(), FIRST, LAST),
                        OFFICIAL,
                        NOW);
        assertThat(grant.state()).isEqualTo(MarkState.GRANTED);
        grant.withdraw(OFFICIAL, "不再符合", NOW);
        assertThat(grant.state()).isEqualTo(MarkState.WITHDRAWN);
        assertThat(MarkState.WITHDRAWN.mayBecome(MarkState.GRANTED)).isFalse();
        assertThatThrownBy(() -> grant.withdraw(OFFICIAL, "再次", NOW))
                .isInstanceOf(BrokenInvariant.class);
    }

    private static List<String> codes(MarkScope scope) {
        return MarkPolicy.against(terms(MarkKind.HACCP, "1", scope, FIRST, LAST), KNOWN, OWN)
                .stream()
                .map(Refusal::code)
                .toList();
    }

    private static MarkTerms terms(
            MarkKind kind, String number, MarkScope scope, LocalDate from, LocalDate until) {
        return new MarkTerms(1, kind, "标志", "Mark", "示范机构", number, scope, from, until);
    }
}

package org.tsagaan.mark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Validity;
import org.tsagaan.mark.MarkGrantView;
import org.tsagaan.mark.MarkGrantView.Withdrawal;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkStanding;
import org.tsagaan.mark.MarkState;

class BadgePolicyTest {

    private static final Validity YEAR =
            new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    private static final long PRODUCT = 7;

    /** Midnight in China is 16:00 UTC of the day before. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31T15:59:59.999999Z, NOT_YET_VALID, false",
        "2025-12-31T16:00:00Z, IN_FORCE, true",
        "2026-12-31T15:59:59.999999Z, IN_FORCE, true",
        "2026-12-31T16:00:00Z, EXPIRED, false"
    })
    void aBadgeIsThereFromItsFirstMidnightToItsLastAndNotAMomentLonger(
            Instant now, MarkStanding standing, boolean shown) {
        MarkGrantView grant = grant(MarkKind.HACCP, new MarkScope.Whole());
        assertThat(grant.standing(ChinaTime.dateOf(now))).isEqualTo(standing);
        assertThat(BadgePolicy.ofProducer(List.of(grant), now)).hasSize(shown ? 1 : 0);
        assertThat(BadgePolicy.ofProduct(List.of(grant), "hurood", PRODUCT, now))
                .hasSize(shown ? 1 : 0);
    }

    @Test
    void whatWasWithdrawnIsNotShownWhateverItsDatesSay() {
        MarkGrantView grant = withdrawn(grant(MarkKind.GMP, new MarkScope.Whole()));
        for (Instant now : List.of(NOON, NOON.minusSeconds(31_536_000), NOON.plusSeconds(1))) {
            assertThat(BadgePolicy.ofProducer(List.of(grant), now)).isEmpty();
            assertThat(grant.standing(ChinaTime.dateOf(now))).isEqualTo(MarkStanding.WITHDRAWN);
        }
    }

    @Test
    void aProductBearsOnlyWhatIsGrantedForIt() {
        MarkGrantView whole = grant(MarkKind.TRADEMARK, new MarkScope.Whole());
        MarkGrantView kind =
                grant(
                        MarkKind.GEOGRAPHICAL_INDICATION,
                        new MarkScope.Categories(Set.of("hurood", "urum")));
        MarkGrantView single =
                grant(MarkKind.REGIONAL_PUBLIC_BRAND, new MarkScope.Products(Set.of(PRODUCT)));
        List<MarkGrantView> all = List.of(whole, kind, single);
        assertThat(BadgePolicy.ofProduct(all, "hurood", PRODUCT, NOON))
                .containsExactly(single, kind, whole);
        assertThat(BadgePolicy.ofProduct(all, "hurood", 8, NOON)).containsExactly(kind, whole);
        assertThat(BadgePolicy.ofProduct(all, "chura", 8, NOON)).containsExactly(whole);
        assertThat(BadgePolicy.ofProducer(all, NOON)).containsExactly(single, kind, whole);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0",
        "2026-01-01, 365",
        "2026-12-30, 2",
        "2026-12-31, 1",
        "2027-01-01, 0"
    })
    void itsDaysAreCountedToTheLastOne(LocalDate day, long left) {
        MarkGrantView grant = grant(MarkKind.HACCP, new MarkScope.Whole());
        assertThat(grant.daysLeft(day)).isEqualTo(left);
        assertThat(withdrawn(grant).daysLeft(day)).isZero();
    }

    private static MarkGrantView grant(MarkKind kind, MarkScope scope) {
        return new MarkGrantView(
                1,
                1,
                "某坊",
                "A workshop",
                true,
                kind,
                "标志",
                "Mark",
                "示范机构",
                "DEMO-1",
                scope,
                "",
                "",
                YEAR,
                MarkState.GRANTED,
                null);
    }

    private static MarkGrantView withdrawn(MarkGrantView g) {
        return new MarkGrantView(
                g.id(),
                g.producerId(),
                g.producerZh(),
                g.producerEn(),
                g.isProducers(),
                g.kind(),
                g.nameZh(),
                g.nameEn(),
                g.issuedBy(),
                g.number(),
                g.scope(),
                g.scopeZh(),
                g.scopeEn(),
                g.validity(),
                MarkState.WITHDRAWN,
                new Withdrawal(NOON, "不再符合"));
    }
}

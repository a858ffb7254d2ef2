package org.tsagaan.web.page.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;
import org.tsagaan.recall.HoldKind;
import org.tsagaan.recall.HoldView;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Sellability;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.component.Alert;

class LotWordsTest {

    private static final LocalDate PRODUCED = LocalDate.of(2026, 11, 1);
    private static final LocalDate BEST_BEFORE = LocalDate.of(2026, 12, 1);
    private static final Instant SINCE = Instant.parse("2026-11-20T02:00:00Z");

    private final LotWords words = new LotWords(lot(), Language.EN);

    @Test
    void aRecallIsSaidFirstAndTheGatesReasonsFollowWithTheirGround() {
        var standing =
                words.standing(
                        List.of(offer(new Reason(Reason.Code.LOT_RECALLED, "Salmonella"))),
                        List.of(hold(HoldKind.RECALL, null)),
                        Optional.empty());

        assertThat(standing.notices())
                .extracting(Alert::kind)
                .containsExactly(Alert.Kind.FAULT, Alert.Kind.CAUTION);
        assertThat(standing.notices().getFirst().text()).contains("Salmonella");
        assertThat(standing.reasons()).hasSize(1);
        assertThat(standing.holds().getFirst()).startsWith("Recall, since 2026-11-20 10:00");
    }

    @Test
    void aLiftedFreezeIsHistoryAndNoWarning() {
        var standing =
                words.standing(
                        List.of(offer()),
                        List.of(hold(HoldKind.FREEZE, SINCE.plusSeconds(60))),
                        Optional.empty());

        assertThat(standing.notices()).extracting(Alert::kind).containsExactly(Alert.Kind.DONE);
        assertThat(standing.holds().getFirst()).contains("until 2026-11-20 10:01");
    }

    @Test
    void whatIsWrongWithASellerIsNotSaidOfTheGoods() {
        var standing =
                words.standing(
                        List.of(offer(Reason.of(Reason.Code.OUT_OF_STOCK))),
                        List.of(),
                        Optional.empty());

        assertThat(standing.reasons()).isEmpty();
        assertThat(standing.notices())
                .extracting(Alert::kind)
                .containsExactly(Alert.Kind.INFORMATION);
    }

    @Test
    void aDateOnThePackageThatIsNotOnRecordIsAWarning() {
        var standing =
                words.standing(List.of(offer()), List.of(), Optional.of(BEST_BEFORE.plusDays(30)));

        assertThat(standing.notices().getFirst().kind()).isEqualTo(Alert.Kind.FAULT);
        assertThat(standing.notices().getFirst().text()).contains("2026-12-31", "2026-12-01");
    }

    private static HoldView hold(HoldKind kind, @Nullable Instant lifted) {
        return new HoldView(1, 1, kind, "Salmonella", SINCE, lifted);
    }

    private static LotAssessment offer(Reason... reasons) {
        return new LotAssessment(
                1,
                1,
                "A1",
                PRODUCED,
                BEST_BEFORE,
                3,
                reasons.length == 0
                        ? new Sellability.Sellable(SINCE.plusSeconds(3600))
                        : new Sellability.NotSellable(List.of(reasons)),
                Optional.empty());
    }

    private static LotView lot() {
        return new LotView(
                1,
                new LotNumber("A1"),
                PRODUCED,
                BEST_BEFORE,
                100,
                "自家牧场",
                "own pasture",
                1,
                new Gtin("9520000100018"),
                "奶豆腐",
                "Hurood",
                Storage.CHILLED,
                30,
                1,
                1,
                "示范手工坊",
                "Demonstration workshop");
    }
}

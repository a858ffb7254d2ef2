package org.tsagaan.sellability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.sellability.LotStanding.Shelf;
import org.tsagaan.sellability.Reason.Code;

/** Whoever is told that a lot may not be sold is told what to do, once and in order. */
class LotStandingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void aLotThatIsSoldSomewhereNeedsNothing() {
        LotStanding standing =
                standing(
                        List.of(),
                        shelf(new Sellability.Sellable(NOW.plusSeconds(60))),
                        shelf(not(Code.OFFER_DELISTED)));
        assertThat(standing.isSellable()).isTrue();
        assertThat(standing.nextSteps()).isEmpty();
    }

    @Test
    void eachStepIsNamedOnceTheGoodsFirst() {
        LotStanding standing =
                standing(
                        List.of(Reason.of(Code.NOT_INSPECTED)),
                        shelf(not(Code.NOT_INSPECTED, Code.OFFER_DELISTED)),
                        shelf(not(Code.NOT_INSPECTED, Code.OUT_OF_STOCK)));
        assertThat(standing.nextSteps())
                .containsExactly(NextStep.REQUEST_INSPECTION, NextStep.RELIST, NextStep.SHELVE);
    }

    @Test
    void aLotOnNoShelfIsToBeShelvedLast() {
        assertThat(standing(List.of()).nextSteps()).containsExactly(NextStep.SHELVE);
        assertThat(standing(List.of(Reason.of(Code.LOT_FROZEN))).nextSteps())
                .containsExactly(NextStep.AWAIT_ENQUIRY, NextStep.SHELVE);
    }

    @Test
    void noTwoReasonsOfTheSamePaperAskForDifferentSteps() {
        assertThat(NextStep.against(Code.AUTHORISATION_REVOKED))
                .isEqualTo(NextStep.against(Code.AUTHORISATION_MISSING));
        assertThat(NextStep.against(Code.INSPECTION_FAILED)).isEqualTo(NextStep.REQUEST_RETEST);
    }

    private static Sellability not(Code... codes) {
        return new Sellability.NotSellable(List.of(codes).stream().map(Reason::of).toList());
    }

    private static Shelf shelf(Sellability answer) {
        return new Shelf(1, Channel.RETAIL, "shop", "店", "Shop", 3, answer);
    }

    private static LotStanding standing(List<Reason> ofTheGoods, Shelf... shelves) {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return new LotStanding(
                new LotStanding.Lot(
                        1,
                        "L1",
                        "9520000100018",
                        day,
                        day.plusDays(9),
                        5,
                        2,
                        "奶豆腐",
                        "Hurood",
                        3,
                        "坊",
                        "Workshop"),
                NOW,
                List.of(shelves),
                ofTheGoods);
    }
}

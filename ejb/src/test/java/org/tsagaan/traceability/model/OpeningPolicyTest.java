package org.tsagaan.traceability.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.traceability.LotOpening;

class OpeningPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "A1, 2026-03-01, -, 1",
                "A1, 2026-02-01, 2026-02-01, 1",
                "A1, 2026-02-01, 2026-03-18, 1",
                "20-CHARACTERS-LONG-1, 2026-02-01, -, 10000000",
            })
    void aRightLotIsOpened(
            String number, LocalDate producedOn, @Nullable LocalDate bestBefore, int quantity) {
        assertThat(against(number, producedOn, bestBefore, quantity)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', 2026-02-01, -, 1, lotNumber",
                "A B, 2026-02-01, -, 1, lotNumber",
                "21-CHARACTERS-LONG-12, 2026-02-01, -, 1, lotNumber",
                "A1, 2026-03-02, -, 1, producedOn",
                "A1, +999999999-12-31, -, 1, producedOn",
                "A1, 0001-01-01, -, 1, producedOn",
                "A1, 2026-02-01, 2026-03-19, 1, bestBefore",
                "A1, 2026-02-01, 2026-01-31, 1, bestBefore",
                "A1, 2026-02-01, -, 0, quantity",
            })
    void whatIsWrongIsNamed(
            String number,
            LocalDate producedOn,
            @Nullable LocalDate bestBefore,
            int quantity,
            String field) {
        assertThat(against(number, producedOn, bestBefore, quantity))
                .extracting(Refusal::field)
                .containsExactly(field);
    }

    @Test
    void everyLotKnowsItsMilkSource() {
        LotOpening unknown = new LotOpening(1, "A1", TODAY, null, 1, " ", "Own cows");

        assertThat(OpeningPolicy.against(unknown, 45, TODAY))
                .extracting(Refusal::field)
                .containsExactly("milkSourceZh");
    }

    @Test
    void theLastDayIsTheProductionDayPlusTheShelfLifeUnlessGivenEarlier() {
        LocalDate made = LocalDate.of(2026, 2, 1);
        LocalDate earlier = LocalDate.of(2026, 2, 10);

        assertThat(OpeningPolicy.bestBefore(opening("A1", made, null, 1), 45))
                .isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(OpeningPolicy.bestBefore(opening("A1", made, earlier, 1), 45))
                .isEqualTo(earlier);
    }

    private static List<Refusal> against(
            String number, LocalDate producedOn, @Nullable LocalDate bestBefore, int quantity) {
        return OpeningPolicy.against(opening(number, producedOn, bestBefore, quantity), 45, TODAY);
    }

    private static LotOpening opening(
            String number, LocalDate producedOn, @Nullable LocalDate bestBefore, int quantity) {
        return new LotOpening(1, number, producedOn, bestBefore, quantity, "自家 12 头牛", "");
    }
}

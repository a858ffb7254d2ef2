package org.tsagaan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was not inspected lowers the coverage; what failed does not. */
class CoverageTest {

    @Test
    void aFailedLotWasInspected() {
        assertThat(new Coverage(6, 3, 1).percentInspected()).isEqualTo(70);
        assertThat(new Coverage(0, 5, 0).percentInspected()).isZero();
        assertThat(Coverage.NONE.percentInspected()).isZero();
    }

    @Test
    void itIsNeverRoundedUpToWhole() {
        assertThat(new Coverage(999, 1, 0).percentInspected()).isEqualTo(99);
    }

    @Test
    void coveragesAddUp() {
        assertThat(new Coverage(1, 2, 3).plus(new Coverage(10, 20, 30)))
                .isEqualTo(new Coverage(11, 22, 33));
    }
}

package org.tsagaan.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.recall.RecallReach.RetailerReach;

class RecallReachTest {

    @Test
    void everyUnitThatHadLeftIsCountedOnce() {
        var reach =
                new RecallReach(
                        4,
                        3,
                        2_500,
                        10,
                        6,
                        List.of(
                                new RetailerReach(1, "甲", "A", 40, 30, 8, "破损", Instant.EPOCH),
                                new RetailerReach(2, "乙", "B", 50, 0, 0, "", null)));
        assertThat(reach.sent()).isEqualTo(100);
        assertThat(
                        reach.back()
                                + reach.heldBack()
                                + reach.soldOn()
                                + reach.unanswered()
                                + reach.outstanding())
                .isEqualTo(100);
        assertThat(reach.outstanding()).isEqualTo(4 + 2);
        assertThat(reach.unanswered()).isEqualTo(50);
        assertThat(reach.silent()).isEqualTo(1);
        assertThat(reach.percentSecured()).isEqualTo(36);
    }

    @Test
    void whatNeverLeftIsSecured() {
        assertThat(new RecallReach(0, 0, 0, 0, 0, List.of()).percentSecured()).isEqualTo(100);
    }
}

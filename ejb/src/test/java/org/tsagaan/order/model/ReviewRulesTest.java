package org.tsagaan.order.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.LineState;

class ReviewRulesTest {

    @ParameterizedTest
    @CsvSource({
        "RESERVED,ORDERED,false",
        "TO_DISPATCH,ORDERED,false",
        "HELD,HELD,false",
        "DISPATCHED,ORDERED,true",
        "DISPATCHED,HELD,false",
        "DELIVERED,ORDERED,true",
        "DELIVERED,CANCELLED,false",
        "CANCELLED,CANCELLED,false",
        "READY_FOR_PICKUP,ORDERED,false",
        "COLLECTED,ORDERED,true"
    })
    void onlyWhatWasSentIsJudged(FulfilmentState part, LineState line, boolean sent) {
        assertThat(ReviewRules.isSent(part, line)).isEqualTo(sent);
        assertThat(ReviewRules.refuse(part, line, 5, "好吃").isEmpty()).isEqualTo(sent);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(ReviewRules.refuse(FulfilmentState.TO_DISPATCH, LineState.ORDERED, 6, "\u180b "))
                .extracting(Refusal::code)
                .containsExactly(
                        "order.review_before_dispatch", "order.review_stars", "input.blank");
        assertThat(
                        ReviewRules.refuse(
                                FulfilmentState.DELIVERED, LineState.ORDERED, 0, "x".repeat(2001)))
                .extracting(Refusal::field)
                .containsExactly("stars", "text");
    }
}

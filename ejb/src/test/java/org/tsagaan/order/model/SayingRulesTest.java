package org.tsagaan.order.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tsagaan.kernel.Refusal;

class SayingRulesTest {

    @Test
    void aQuestionSaysSomethingAndIsShort() {
        assertThat(SayingRules.refuseQuestion("怎么保存？")).isEmpty();
        assertThat(SayingRules.refuseQuestion("\u180b "))
                .extracting(Refusal::field)
                .containsExactly("text");
        assertThat(SayingRules.refuseQuestion("x".repeat(501))).hasSize(1);
    }

    @Test
    void answersAndReasonsAreTextsToo() {
        assertThat(SayingRules.refuseAnswer("谢谢")).isEmpty();
        assertThat(SayingRules.refuseAnswer("x".repeat(1001))).hasSize(1);
        assertThat(SayingRules.refuseReason(" ")).hasSize(1);
    }

    @Test
    void anAuthorIsCalledByOneCharacter() {
        assertThat(SayingRules.shortened("林晓")).isEqualTo("林**");
        assertThat(SayingRules.shortened(" \u200bLin")).isEqualTo("L**");
        assertThat(SayingRules.shortened("𠮷田")).isEqualTo("𠮷**");
        assertThat(SayingRules.shortened("\u3164")).isEqualTo("**");
    }
}

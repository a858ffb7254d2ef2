package org.tsagaan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "\u180B\u180E", "\u200B", "\u202F\uFEFF"})
    void aTextThatShowsNothingIsRefusedAsBlank(String text) {
        Refusals refusals = new Refusals().needsText("nameZh", text, 10);

        assertThat(refusals.reasons())
                .extracting(Refusal::code, Refusal::field)
                .containsExactly(tuple("input.blank", "nameZh"));
    }

    @Test
    void aMongolianNameWithVariationSelectorsIsNotBlank() {
        assertThat(new Refusals().needsText("nameMn", "ᠰᠢᠷ᠎ᠠ", 10).isEmpty()).isTrue();
    }

    @Test
    void aTextTooLongIsRefusedWithBothLengthsCountedInCharactersNotSurrogates() {
        assertThat(new Refusals().noLonger("a", "𠀀𠀀", 2).isEmpty()).isTrue();
        assertThat(new Refusals().noLonger("a", "𠀀𠀀𠀀", 2).reasons().getFirst().arguments())
                .containsExactly(2, 3);
    }

    @Test
    void allReasonsAreToldAtOnce() {
        Refusals refusals =
                new Refusals().needsText("a", "", 5).unless(false, Refusal.of("room.reason"));

        assertThat(refusals.<String>refuse())
                .isEqualTo(
                        Outcome.refused(
                                Refusal.of("input.blank").about("a"), Refusal.of("room.reason")));
    }
}

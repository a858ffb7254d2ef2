package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTokenizerFactoryTest {

    private final Chain runs = Chain.of(Chain.RUN);

    @Test
    void cutsAtSpacesAndSignsOnly() {
        assertThat(runs.terms("正蓝旗奶豆腐500g，öröm·ᠰᠦ᠋ᠨ"))
                .containsExactly("正蓝旗奶豆腐500g", "öröm", "ᠰᠦ᠋ᠨ");
    }

    @Test
    void neverSplitsACharacterWhereItEndsALongWord() {
        String long300 = "a" + "𠮷".repeat(150);
        assertThat(runs.terms(long300)).containsExactly("a" + "𠮷".repeat(127), "𠮷".repeat(23));
    }
}

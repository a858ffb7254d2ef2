package org.tsagaan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsagaan.analysis.settings.EdgeNgramSettings;

class NgramAndStopTest {

    @Test
    void pairsNeighbouringCharacters() {
        Chain pairs = Chain.of(Chain.STANDARD, new BigramFilterFactory(() -> false));
        assertThat(pairs.terms("奶豆腐 500g ᠰᠦ᠋ᠨ")).containsExactly("奶豆", "豆腐", "500g", "ᠰᠦ᠋ᠨ");
        assertThat(pairs.terms("奶")).containsExactly("奶");
    }

    @Test
    void givesSingleCharactersBesideThePairsWhenAsked() {
        Chain pairs = Chain.of(Chain.STANDARD, new BigramFilterFactory(() -> true));
        assertThat(pairs.graph("奶豆腐")).containsExactly("奶@0", "奶豆@0+2", "豆@1", "豆腐@1+2", "腐@2");
    }

    @Test
    void givesTheBeginningsOfWordsByWholeCharacters() {
        Chain beginnings =
                Chain.of(Chain.CHINESE, new EdgeNgramFilterFactory(lengths(1, 3, false)));
        assertThat(beginnings.graph("奶豆腐 hurood"))
                .containsExactly("奶@0", "奶豆@0", "奶豆腐@0", "h@1", "hu@1", "hur@1");
        assertThat(beginnings.terms("𠮷")).containsExactly("𠮷");
    }

    @Test
    void keepsAWordBeyondTheLongestBeginningWhenAsked() {
        Chain beginnings = Chain.of(Chain.RUN, new EdgeNgramFilterFactory(lengths(2, 3, true)));
        assertThat(beginnings.terms("urum")).containsExactly("ur", "uru", "urum");
    }

    @ParameterizedTest
    @CsvSource({"0,5", "5,2", "-1,-1"})
    void refusesImpossibleLengths(int shortest, int longest) {
        assertThatThrownBy(() -> new EdgeNgramFilterFactory(lengths(shortest, longest, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 <= min_gram <= max_gram");
    }

    @Test
    void dropsTheWordsItIsTold() {
        Chain spoken = Chain.of(Chain.CHINESE, new StopFilterFactory(() -> List.of("of", "the")));
        assertThat(spoken.graph("milk of the herd")).containsExactly("milk@0", "herd@3");
    }

    static EdgeNgramSettings lengths(int shortest, int longest, boolean keepLonger) {
        return new EdgeNgramSettings() {
            @Override
            public int minGram() {
                return shortest;
            }

            @Override
            public int maxGram() {
                return longest;
            }

            @Override
            public boolean preserveOriginal() {
                return keepLonger;
            }
        };
    }
}
